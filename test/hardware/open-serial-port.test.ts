import { describe, expect, test } from "vitest";
import { openSerialPort } from "../../hardware/port/open-serial-port.ts";
import { hasPty, openPty } from "../fakes/pty.ts";

const deaf = { onBytes: () => {}, onClosed: () => {} };

describe("opening a serial port", () => {
  test("says in one line what could not be opened", async () => {
    await expect(openSerialPort({ path: "/dev/no-such-port" }, deaf)).rejects.toThrow(/\/dev\/no-such-port/);
    await expect(openSerialPort({ path: import.meta.filename }, deaf)).rejects.toThrow(/cannot open/);
    await expect(openSerialPort({ path: "" }, deaf)).rejects.toThrow();
  });

  test("by USB ids that nothing has, or where the system cannot list ports, rejects with a sentence", async () => {
    await expect(openSerialPort({ vendorId: "1A86", productId: "0000" }, deaf)).rejects.toThrow(
      /no USB 1a86:0000 is plugged in|cannot list the serial ports/,
    );
  });

  test.skipIf(!hasPty)("closing twice, and writing to what is closed, is no fault", async () => {
    const pty = await openPty();
    let told = 0;
    const port = await openSerialPort({ path: pty.hostPath }, { onBytes: () => {}, onClosed: () => told++ });
    await port.close();
    await port.close();
    port.write(Uint8Array.of(1));
    expect(told).toBe(0);
    await pty.close();
  });

  test.skipIf(!hasPty)(
    "tells of a pulled cable once, also in the middle of a flood, and may then be closed",
    async () => {
      for (let round = 0; round < 5; round++) {
        const pty = await openPty();
        let told = 0;
        let bytes = 0;
        let reason = "";
        const port = await openSerialPort(
          { path: pty.hostPath },
          {
            onBytes: (chunk) => {
              bytes += chunk.length;
            },
            onClosed(why) {
              told++;
              reason = why;
            },
          },
        );
        const flood = setInterval(() => pty.write(new Uint8Array(500)), 1);
        while (bytes < 2000) await new Promise((resolve) => setTimeout(resolve, 2));
        await pty.pull();
        clearInterval(flood);
        port.write(Uint8Array.of(1));
        while (told === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        expect(reason).not.toBe("");
        await port.close();
        expect(told).toBe(1);
        await pty.close();
      }
    },
  );

  test.skipIf(!hasPty)("drops what a board does not take, rather than gathering it", async () => {
    const pty = await openPty();
    let arrived = 0;
    pty.onData((chunk) => {
      arrived += chunk.length;
    });
    const port = await openSerialPort({ path: pty.hostPath }, deaf);
    for (let count = 0; count < 10_000; count++) port.write(new Uint8Array(1000));
    while (arrived < 4096) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(arrived).toBeLessThan(10_000);
    await port.close();
    await pty.close();
  });
});
