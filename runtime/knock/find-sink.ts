import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { findOutput, type Twins } from "../contract/find-output.ts";

const run = promisify(execFile);
const patienceMs = 3000;
const Sinks = z.array(z.object({ name: z.string(), description: z.string() }));

/**
 * The sound server's name of the device that hall.yaml calls `device`, empty for the server's own choice; `undefined` where there is no
 * sound server or no such device. `twins` remembers the order of cards of the same name, as the page does.
 */
export async function findSink(device: string, twins: Twins, env = process.env): Promise<string | undefined> {
  if (!hasSoundServer(env)) return undefined;
  try {
    const { stdout } = await run("pactl", ["-f", "json", "list", "sinks"], {
      timeout: patienceMs,
      env: { ...env, LC_ALL: "C.UTF-8" },
    });
    const sinks = Sinks.parse(JSON.parse(stdout));
    const listed = sinks.map(({ name, description }) => ({
      ...{ kind: "audiooutput", deviceId: name, label: description },
    }));
    return findOutput(listed, device, twins);
  } catch {
    return undefined; // not installed, older than its JSON (PulseAudio 15), or the server just went
  }
}

/** Asked first: the programs would start a PulseAudio of this account where none runs, and it would take the card from the browser's. */
export function hasSoundServer({
  PULSE_SERVER,
  PULSE_RUNTIME_PATH,
  XDG_RUNTIME_DIR,
}: Readonly<Record<string, string | undefined>>): boolean {
  if (PULSE_SERVER) return true;
  const folder = PULSE_RUNTIME_PATH ?? (XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, "pulse"));
  return Boolean(folder) && existsSync(join(folder ?? "", "native"));
}
