import { describe, expect, test } from "vitest";
import { keepPortOpen } from "../../hardware/port/lasting-port.ts";
import type { OpenPort, PortAddress, PortEvents } from "../../hardware/port/port.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { fakeClock } from "../fakes/clock.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A system with one port, whose plug and temper the test holds. */
function makeSystem() {
  const clock = fakeClock();
  const attempts: number[] = [];
  const told: string[] = [];
  let events: PortEvents | undefined;
  const system = {
    clock,
    attempts,
    told,
    isThere: true,
    neverCloses: false,
    written: 0,
    closed: 0,
    lastOpen: (): PortEvents => {
      if (!events) throw new Error("not open");
      return events;
    },
    keep: (address: PortAddress = { path: "/dev/ttyUSB0" }) =>
      keepPortOpen({
        id: "box",
        address,
        clock,
        log: silentLog,
        async openPort(_address: PortAddress, next: PortEvents): Promise<OpenPort> {
          attempts.push(clock.upMs());
          if (!system.isThere) throw new Error("cannot open: no such file");
          events = next;
          return {
            path: "/dev/ttyUSB0",
            write: (bytes) => {
              system.written += bytes.length;
            },
            close: () => {
              system.closed++;
              return system.neverCloses ? new Promise(() => {}) : Promise.resolve();
            },
          };
        },
        onOpen: () => told.push("open"),
        onBytes: (chunk) => told.push(`${chunk.length} bytes`),
        onLost: (reason) => told.push(reason),
      }),
  };
  return system;
}

async function pass(clock: { advance(ms: number): void }, ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 50) {
    clock.advance(50);
    await turn();
  }
}

describe("a port that is kept open", () => {
  test("is tried again after a growing delay, for ever", async () => {
    const system = makeSystem();
    system.isThere = false;
    const port = system.keep();
    expect(port.doing()).toBe("opening /dev/ttyUSB0");
    await turn();
    expect(port.doing()).toBe("trying again in 250 ms");
    await pass(system.clock, 30_000);
    const gaps = system.attempts.map((at, index) => at - (system.attempts[index - 1] ?? 0)).slice(1);
    expect(gaps).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000, 5000, 5000]);
    system.isThere = true;
    await pass(system.clock, 5000);
    expect(system.told.at(-1)).toBe("open");
    expect(port.doing()).toBe("/dev/ttyUSB0 is open");
    await port.stop();
  });

  test("starts over with a short delay only when bytes have come in", async () => {
    const system = makeSystem();
    const port = system.keep();
    await turn();
    for (const delayMs of [250, 500, 1000]) {
      system.lastOpen().onClosed("flaps");
      expect(port.doing()).toBe(`trying again in ${delayMs} ms`);
      await pass(system.clock, delayMs);
    }
    system.lastOpen().onBytes(Uint8Array.of(1));
    system.lastOpen().onClosed("pulled");
    expect(port.doing()).toBe("trying again in 250 ms");
    await port.stop();
  });

  test("hears of a lost port once, although it closes twice", async () => {
    const system = makeSystem();
    const port = system.keep();
    await turn();
    const events = system.lastOpen();
    events.onClosed("pulled");
    events.onClosed("pulled");
    events.onBytes(Uint8Array.of(1));
    expect(system.told).toEqual(["open", "/dev/ttyUSB0 is gone: pulled"]);
    await pass(system.clock, 1000);
    expect(system.attempts).toHaveLength(2);
    await port.stop();
  });

  test("drops what is written while it is not open", async () => {
    const system = makeSystem();
    const port = system.keep();
    port.write(Uint8Array.of(1));
    await turn();
    port.write(Uint8Array.of(1, 2));
    system.lastOpen().onClosed("pulled");
    port.write(Uint8Array.of(1));
    expect(system.written).toBe(2);
    await port.stop();
  });

  test("is renewed even where closing never ends", async () => {
    const system = makeSystem();
    system.neverCloses = true;
    const port = system.keep();
    await turn();
    port.renew("silent");
    await pass(system.clock, 250);
    expect(system.told).toEqual(["open", "silent", "open"]);
    const stopped = port.stop();
    system.clock.advance(2000);
    await stopped;
    expect(system.closed).toBe(2);
  });

  test("closes what opens after it was stopped, and says nothing more", async () => {
    const system = makeSystem();
    const port = system.keep();
    await port.stop();
    expect(system.closed).toBe(1);
    expect(system.told).toEqual([]);
    await pass(system.clock, 20_000);
    expect(system.attempts).toHaveLength(1);
  });

  test("is named by its USB ids and, once found, by its path", async () => {
    const system = makeSystem();
    const port = system.keep({ vendorId: "1A86", productId: "7523" });
    expect(port.name()).toBe("USB 1a86:7523");
    await turn();
    expect(port.name()).toBe("/dev/ttyUSB0 (USB 1a86:7523)");
    await port.stop();
  });
});
