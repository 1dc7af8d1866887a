/** The two doors of the runtime, as it printed them. */
export type Doors = { kiosk: string; visitor: string };

const mostPending = 64 * 1024;

/** Takes the runtime's standard output as it comes and calls `onReady` for each line `ready <kiosk address> <visitor address>`. */
export function createReadyReader(onReady: (doors: Doors) => void): (chunk: Uint8Array | string) => void {
  let pending = "";
  return (chunk) => {
    pending += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    const lines = pending.split(/\r?\n/);
    pending = (lines.pop() ?? "").slice(-mostPending);
    for (const line of lines) {
      const doors = readReadyLine(line);
      if (doors) onReady(doors);
    }
  };
}

export function readReadyLine(line: string): Doors | undefined {
  const [word, kiosk, visitor, ...rest] = line.trim().split(" ");
  if (word !== "ready" || rest.length > 0 || !isWebAddress(kiosk) || !isWebAddress(visitor)) return undefined;
  return { kiosk, visitor };
}

function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^/]/.test(text);
}

/** The page that a kiosk screen shows. */
export function kioskPage(doors: Doors): string {
  return new URL("/kiosk", doors.kiosk).href;
}
