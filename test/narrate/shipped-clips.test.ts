import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { clipKinds } from "../../runtime/contract/spoken.ts";
import { readClipIndex } from "../../runtime/packs/read-clips.ts";
import { firstSoundMs, type Heard, levelDb, listenToAll, sampleRate } from "./listen.ts";
import { missingTools } from "./tools.ts";

const folder = join(import.meta.dirname, "../../content/red-ode");
const missing = missingTools("ffmpeg");
const clips = clipKinds.flatMap((kind) =>
  readdirSync(join(folder, "audio", kind))
    .filter((name) => name.endsWith(".mp3"))
    .map((name) => ({ kind, id: name.slice(0, -4), file: join(folder, "audio", kind, name) })),
);

describe.skipIf(missing.length > 0)(
  `the shipped clips (missing here: ${missing.join(", ") || "none"})`,
  () => {
    let heard: ReadonlyMap<string, Heard>;
    beforeAll(async () => {
      heard = await listenToAll(new Map(clips.map(({ file }) => [file, file])));
    }, 300_000);
    const soundOf = (file: string): Heard => heard.get(file) ?? expect.fail(`${file} was not decoded`);

    test.each(clips)(
      "$kind/$id is as loud as the stories, begins at once and ends with its words",
      ({ file }) => {
        const { samples, lufs, truePeakDb } = soundOf(file);
        expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.7);
        expect(truePeakDb).toBeLessThanOrEqual(-1.5);
        expect(firstSoundMs(samples)).toBeLessThanOrEqual(30);
        const durationMs = (samples.length * 1000) / sampleRate;
        expect(levelDb(samples, durationMs - 700, durationMs - 450)).toBeGreaterThan(-45); // then the room dies away
        expect(durationMs).toBeLessThan(20_000);
      },
    );

    test.each(clipKinds)("%s: clips.json tells of each sound what it was made from", async (kind) => {
      const { clips: index } = await readClipIndex(folder, kind);
      const own = clips.filter((clip) => clip.kind === kind);
      expect(Object.keys(index).sort()).toEqual(own.map(({ id }) => id).sort());
      for (const { id, file } of own)
        expect(
          Math.abs((soundOf(file).samples.length * 1000) / sampleRate - (index[id]?.durationMs ?? 0)),
        ).toBeLessThanOrEqual(30);
    });
  },
);
