/** Where a port is found: a path (`/dev/ttyUSB0`, `COM3`) or the ids of its USB adapter, four hex digits in either case. */
export type PortAddress =
  | { path: string }
  | { vendorId: string; productId: string; serialNumber?: string | undefined };

export type PortEvents = {
  onBytes(chunk: Uint8Array): void;
  /** Called once, when an open port is gone for whatever reason but our own `close`. */
  onClosed(reason: string): void;
};
export type OpenPort = {
  /** The path that was opened. */
  readonly path: string;
  /** Sends, or drops where nobody takes the bytes. Never throws. */
  write(bytes: Uint8Array): void;
  /** Resolves when closed, also when it was already; never rejects. */
  close(): Promise<void>;
};
/** Opens the port at `address`, 115200 8N1. Rejects with an Error whose message says what was tried and why it failed. */
export type OpenPortAt = (address: PortAddress, events: PortEvents) => Promise<OpenPort>;

/** The address as a person would say it. */
export function sayAddress(address: PortAddress): string {
  if ("path" in address) return address.path;
  const ids = `USB ${address.vendorId}:${address.productId}`.toLowerCase().replace("usb", "USB");
  return address.serialNumber ? `${ids} ${address.serialNumber}` : ids;
}
