import { resolve } from "node:path";
import { startCommand } from "./command-engine.ts";
import type { Engine } from "./engine.ts";
import { startEspeak } from "./espeak.ts";
import { startRecorded } from "./recorded-engine.ts";

/** The voice that was asked for: a folder of recordings, a programme's command line, else espeak-ng. */
export async function startVoice(wanted: {
  from: string | undefined;
  command: string | undefined;
}): Promise<Engine> {
  if (wanted.from !== undefined) return await startRecorded(resolve(wanted.from));
  if (wanted.command !== undefined) return await startCommand(wanted.command);
  return await startEspeak();
}
