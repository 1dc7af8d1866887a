import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { refuse } from "./install-refusal.ts";
import { sizeInWords } from "./size-in-words.ts";

/**
 * Writes an upload to a file as it comes. What is too large, or more than the disk takes, is read to its end all the same and let
 * fall: a connection cut in the middle could not carry the reason. Throws InstallRefused, or what disk or network throw.
 */
export async function receive(upload: Readable, path: string, mostBytes: number): Promise<void> {
  const file = await open(path, "wx");
  let bytes = 0;
  let failure: { error: unknown } | undefined;
  try {
    for await (const chunk of upload as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes || failure) continue;
      try {
        await file.appendFile(chunk);
      } catch (error) {
        failure = { error };
      }
    }
  } finally {
    await file.close();
  }
  if (failure) throw failure.error;
  if (bytes > mostBytes) throw refuse("too-big", sizeInWords(mostBytes));
}
