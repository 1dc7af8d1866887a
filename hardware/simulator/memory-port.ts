import type { OpenPortAt, PortEvents } from "../port/port.ts";

export type MemoryPort = {
  /** The host's end. */
  openPort: OpenPortAt;
  /** The board's end: bytes to the host, dropped where it does not listen. */
  send(bytes: Uint8Array): void;
  pull(): void;
  plugIn(): void;
};

/**
 * A cable that is none. Bytes arrive within the call that sends them; what is sent from within such a call waits until
 * it is over, as two ends of a wire never run inside each other.
 */
export function createMemoryPort(name: string, toBoard: (chunk: Uint8Array) => void): MemoryPort {
  const waiting: (() => void)[] = [];
  let isDelivering = false;
  let host: PortEvents | undefined;
  let isPlugged = true;

  function deliver(run: () => void): void {
    waiting.push(run);
    if (isDelivering) return;
    isDelivering = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    } finally {
      isDelivering = false;
    }
  }

  return {
    async openPort(_address, events) {
      if (!isPlugged) throw new Error(`cannot open ${name}: the cable is pulled`);
      if (host) throw new Error(`cannot open ${name}: it is in use`);
      host = events;
      const isOwn = () => host === events;
      return {
        path: name,
        write: (bytes) => deliver(() => isOwn() && toBoard(bytes)),
        async close() {
          if (isOwn()) host = undefined;
        },
      };
    },
    send: (bytes) => deliver(() => host?.onBytes(bytes)),
    pull() {
      isPlugged = false;
      const gone = host;
      host = undefined;
      gone?.onClosed("the cable was pulled");
    },
    plugIn() {
      isPlugged = true;
    },
  };
}
