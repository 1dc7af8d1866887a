import type { DeviceClock, DeviceLog } from "../device.ts";
import { type OpenPort, type OpenPortAt, type PortAddress, sayAddress } from "./port.ts";
import { retryDelayMs } from "./retry-delay.ts";

export type LastingPortDeps = {
  id: string;
  address: PortAddress;
  openPort: OpenPortAt;
  clock: DeviceClock;
  log: DeviceLog;
  onOpen(): void;
  onBytes(chunk: Uint8Array): void;
  /** The port could not be opened, or is gone. It will be tried again. */
  onLost(reason: string): void;
};
export type LastingPort = {
  /** Sends where the port is open; else the bytes are dropped. Never throws. */
  write(bytes: Uint8Array): void;
  /** The port in use or looked for, as a person would say it. */
  name(): string;
  isOpen(): boolean;
  /** What it is doing: `opening COM3`, `COM3 is open`, `trying again in 500 ms`. */
  doing(): string;
  /** Closes and opens anew: the way out where a cable was pulled and the system never said so. */
  renew(reason: string): void;
  stop(): Promise<void>;
};

/** How long a port may take to close before it is left to itself. Some drivers never answer. */
const closeWaitMs = 2000;

/**
 * Keeps a port open for ever: opens it, and where that fails or it is lost, again after a growing delay, which starts
 * over once bytes have come in. Calls nothing back after `stop`.
 */
export function keepPortOpen(deps: LastingPortDeps): LastingPort {
  const { address, clock, log } = deps;
  const name = sayAddress(address);
  let port: OpenPort | undefined;
  let failures = 0;
  let attempt = 0; // whatever an earlier attempt still has to say is not heard
  let doing = "";
  let isStopped = false;
  let cancelRetry = () => {};
  let settled: Promise<void> = Promise.resolve(); // the latest attempt has opened, failed or closed what came too late

  open();

  function open(): void {
    const own = ++attempt;
    const isOwn = () => own === attempt && !isStopped;
    doing = `opening ${name}`;
    log.debug(doing, { device: deps.id, failures });
    const opening = deps.openPort(address, {
      onBytes(chunk) {
        if (!isOwn()) return;
        failures = 0;
        deps.onBytes(chunk);
      },
      onClosed(reason) {
        if (isOwn()) lost(`${name} is gone: ${reason}`);
      },
    });
    settled = opening.then(
      (opened) => {
        if (!isOwn()) return opened.close();
        port = opened;
        doing = `${opened.path} is open`;
        log.debug("port open", { device: deps.id, port: opened.path });
        deps.onOpen();
      },
      (error: unknown) => {
        if (isOwn()) lost(error instanceof Error ? error.message : String(error));
      },
    );
  }

  function lost(reason: string): void {
    attempt++;
    port = undefined;
    failures++;
    const delayMs = retryDelayMs(failures);
    doing = `trying again in ${delayMs} ms`;
    if (failures === 1) log.warn("port lost", { device: deps.id, reason });
    else log.debug("port still lost", { device: deps.id, reason, failures });
    cancelRetry = clock.after(delayMs, open);
    deps.onLost(reason);
  }

  async function patiently(closing: Promise<void>): Promise<void> {
    let cancel = () => {};
    const patience = new Promise<void>((resolve) => {
      cancel = clock.after(closeWaitMs, resolve);
    });
    await Promise.race([closing, patience]);
    cancel();
  }

  return {
    write: (bytes) => port?.write(bytes),
    name: () => (port && port.path !== name ? `${port.path} (${name})` : name),
    isOpen: () => port !== undefined,
    doing: () => doing,
    renew(reason) {
      if (!port || isStopped) return;
      void port.close(); // may never answer; the next attempt does not wait for it
      lost(reason);
    },
    async stop() {
      isStopped = true;
      cancelRetry();
      await patiently(port ? port.close() : settled);
    },
  };
}
