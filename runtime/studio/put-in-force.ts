import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../base/app-error.ts";
import { syncFolder } from "../base/sync-folder.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";
import type { Timing } from "../contract/pack.ts";
import {
  BuildName,
  CurrentBuild,
  currentFileName,
  soundFileName,
  timingFileName,
} from "../contract/recording.ts";

export type FinishedStory = { mp3: Uint8Array; timing: Timing };

/** The builds that stay: the one in force and the one before, which a screen may still be fetching. */
const keptBuilds = 2;

/**
 * Stages a build whole beside the others, moves it to its name, then swaps the pointer: whenever the power goes, the story has the sound
 * it had before or the new one, never parts of both. `onStep` is told what has just been done. Throws what the disk throws.
 */
export async function putInForce(
  storyFolder: string,
  build: string,
  { mp3, timing }: FinishedStory,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  await mkdir(storyFolder, { recursive: true });
  await sweep(storyFolder, (name) => name.endsWith(staging));
  const stage = join(storyFolder, `${build}${staging}`);
  await mkdir(stage);
  await writeThrough(join(stage, soundFileName), mp3);
  onStep("sound written");
  await writeThrough(join(stage, timingFileName), `${JSON.stringify(timing, null, 1)}\n`);
  onStep("timing written");
  await syncFolder(stage);
  await rename(stage, join(storyFolder, build));
  await syncFolder(storyFolder);
  onStep("moved");
  await writeFileSafely(
    join(storyFolder, currentFileName),
    `${JSON.stringify({ version: 1, build }, null, 1)}\n`,
  );
  onStep("in force");
  const builds = (await readdir(storyFolder)).filter((name) => BuildName.safeParse(name).success).sort(byAge);
  const old = new Set(builds.slice(0, Math.max(0, builds.length - keptBuilds)));
  await sweep(storyFolder, (name) => old.has(name) && name !== build);
}

/** The build in force, or `undefined` where there is none or its pointer is damaged. */
export async function readBuild(storyFolder: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(storyFolder, currentFileName), "utf8");
    return CurrentBuild.safeParse(JSON.parse(text)).data?.build;
  } catch {
    return undefined; // the exhibit says it as a fault where there is something to say
  }
}

/** The pack's own sound again; builds and takes stay. Throws what the disk throws. */
export async function takeOutOfForce(storyFolder: string): Promise<void> {
  await rm(join(storyFolder, currentFileName), { force: true });
  try {
    await syncFolder(storyFolder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error; // nothing was ever recorded
  }
}

const staging = ".stage";

/** By the time in the name, which may have more digits than another's. */
function byAge(a: string, b: string): number {
  return Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);
}

async function sweep(folder: string, isMeant: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(folder)).filter(isMeant))
    await rm(join(folder, name), { recursive: true, force: true });
}

async function writeThrough(path: string, data: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}
