import { codeOf } from "../base/app-error.ts";
import type { Log } from "../base/log.ts";
import type { CheckpointPlace } from "../contract/checkpoint.ts";
import { keepTrailKey } from "./keep-trail-key.ts";
import { type Signer, shortCodeOf, tagOf } from "./sign-stop.ts";

export type CodeBookDeps = {
  dataFolder: string;
  hallId(): string;
  log: Log;
  /** Whether the key is broken; told at each reading. */
  onKey(isBroken: boolean): void;
};

/** What hangs at each stop of this hall. */
export type CodeBook = {
  /** Rejects with what `keepTrailKey` throws; the next call tries again. */
  readSigner(): Promise<Signer>;
  /** Never rejects: without a key the codes are empty, so that stories go on and only nobody can tell true from false. */
  readCodes(): Promise<(place: CheckpointPlace) => { tag: string; code: string }>;
};

/** Reads the key when it is first needed: a start does not wait for it. */
export function createCodeBook({ dataFolder, hallId, log, onKey }: CodeBookDeps): CodeBook {
  let key: Uint8Array | undefined;

  async function readSigner(): Promise<Signer> {
    try {
      key ??= await keepTrailKey(dataFolder);
    } catch (error) {
      log.warn("the key of the posts cannot be read", { code: codeOf(error) });
      onKey(true);
      throw error;
    }
    onKey(false);
    return { key, hallId: hallId() };
  }

  return {
    readSigner,
    async readCodes() {
      const signer = await readSigner().catch(() => undefined);
      return (place) =>
        signer ? { tag: tagOf(signer, place), code: shortCodeOf(signer, place) } : { tag: "", code: "" };
    },
  };
}
