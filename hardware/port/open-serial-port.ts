import type { SerialPort } from "serialport";
import type { OpenPort, PortAddress, PortEvents } from "./port.ts";
import { sayAddress } from "./port.ts";
import { type ListedPort, usbMatches } from "./usb-match.ts";

const baudRate = 115_200;
const readPoolBytes = 4096;
/** Orders to a board that takes none are dropped beyond this: they are said again when it comes back. */
const unsentCapBytes = 4096;

/** The real way to open a port: serialport. Modem lines are left alone, since pseudo-terminals have none. */
export async function openSerialPort(address: PortAddress, events: PortEvents): Promise<OpenPort> {
  // Loaded when first wanted: a hall without a board starts sooner, and where the native part does not load the
  // device says so instead of the whole exhibit failing to start.
  const { SerialPort } = await import("serialport");
  if ("path" in address) return openPath(SerialPort, address.path, events);
  const paths = usbMatches(await listPorts(SerialPort), address);
  let failure = new Error(`no ${sayAddress(address)} is plugged in`);
  for (const path of paths) {
    try {
      return await openPath(SerialPort, path, events);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error)); // perhaps its twin is free
    }
  }
  throw failure;
}

/** Rejects where the system cannot tell (no udevadm): by path a port still opens. */
async function listPorts(Port: typeof SerialPort): Promise<ListedPort[]> {
  try {
    return await Port.list();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot list the serial ports: ${reason}`, { cause });
  }
}

function openPath(Port: typeof SerialPort, path: string, events: PortEvents): Promise<OpenPort> {
  return new Promise((resolve, reject) => {
    // hupcl false: closing does not drop DTR, so a restart of this program does not reset an Arduino.
    const options = { path, baudRate, autoOpen: false, highWaterMark: readPoolBytes, hupcl: false };
    const port = new Port(options);
    let isOver = false;
    const closed = new Promise<void>((settle) => {
      port.on("close", (error: unknown) => over(error instanceof Error ? error.message : "closed"));
      // An error on an open port is told by `close` too, except where closing itself fails.
      port.on("error", (error) => {
        if (!port.isOpen) over(error.message);
      });
      function over(reason: string): void {
        settle();
        if (isOver) return; // `close` can come twice
        isOver = true;
        events.onClosed(reason);
      }
    });
    port.on("data", (chunk: Uint8Array) => {
      if (!isOver) events.onBytes(chunk);
    });
    port.open((error) => {
      if (error) {
        isOver = true;
        reject(new Error(sayFailure(path, error.message), { cause: error }));
        return;
      }
      resolve({
        path,
        write(bytes) {
          if (!isOver && port.writableLength < unsentCapBytes) port.write(bytes);
        },
        async close() {
          if (isOver) return;
          isOver = true;
          port.close(() => {}); // an error here means that it is closed already
          await closed;
        },
      });
    });
  });
}

/** serialport's own words, with the path in them exactly once: `No such file or directory, cannot open COM3`. */
function sayFailure(path: string, message: string): string {
  const plain = message.replace(/^Error:? /, "");
  return plain.includes(path) ? plain : `${plain}, cannot open ${path}`;
}
