import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { messageOf } from "../base/app-error.ts";
import type { Log } from "../base/log.ts";
import {
  type CheckpointStory,
  PackFile,
  type PackStory,
  type PackView,
  type Story,
} from "../contract/pack.ts";
import { type SectionId, sectionIds } from "../contract/section.ts";
import type { PackFault } from "./pack-fault.ts";
import { ownSoundFiles, type SoundFiles } from "./read-sound.ts";
import { readStory } from "./read-story.ts";
import { readYaml } from "./read-yaml.ts";

export type Pack = {
  /** Absolute path of the pack, whose audio/ and pictures/ are served below /pack/. */
  folder: string;
  /** What `GET /api/pack` answers. */
  view: PackView;
  /** All playable stories: the corridor's, then the trail's. */
  stories: readonly PackStory[];
  /** The playable stories of a section, by their order. */
  storiesOf(section: SectionId): readonly Story[];
  story(id: string): PackStory | undefined;
  /** The files of the sound that plays, for whoever looks after its approval: the pack's own, or a recording made in the hall. */
  soundFiles(id: string): SoundFiles;
};

/**
 * Reads a pack. Never throws for what stands in its files: a broken story is left out, a broken pack is empty, and `faults` says
 * so in words for staff. Stories are sorted by section, order, id; those of the trail along its route.
 */
export async function openPack(deps: {
  folder: string;
  /** Holds what people of the hall have recorded; it sounds instead of the pack's own narration. */
  recordings?: string;
  log: Log;
}): Promise<{ pack: Pack; faults: PackFault[] }> {
  const { folder, log } = deps;
  const faults: PackFault[] = [];
  const file = await readPackFile(folder);
  const all: PackStory[] = [];
  const soundFiles = new Map<string, SoundFiles>();
  if (file.status === "broken") faults.push(file.fault);
  else {
    const recordings = deps.recordings && { folder: deps.recordings, packId: file.about.id };
    const ids = await storyIds(folder);
    for (const read of await Promise.all(ids.map((id) => readStory(folder, id, recordings || undefined)))) {
      faults.push(...read.faults);
      if (!read.story) continue;
      all.push(read.story);
      if (read.files) soundFiles.set(read.story.id, read.files);
    }
  }
  const stories = all.filter((story) => "section" in story);
  const checkpoints = all.filter((story) => "checkpoint" in story);
  stories.sort(
    (a, b) =>
      sectionIds.indexOf(a.section) - sectionIds.indexOf(b.section) ||
      a.order - b.order ||
      (a.id < b.id ? -1 : 1),
  );
  checkpoints.sort((a, b) => routeOrder(a) - routeOrder(b) || (a.id < b.id ? -1 : 1));
  faults.push(...sameOrder(stories), ...sameStop(checkpoints));
  if (file.status === "ok" && all.length === 0) faults.push(emptyPack(folder));
  for (const fault of faults)
    log[fault.severity === "note" ? "info" : "warn"](fault.chinese, {
      code: fault.code,
      at: `${fault.file}:${fault.line}`,
    });

  const about: About =
    file.status === "ok"
      ? file.about
      : { id: basename(folder), title: "", subtitle: "", version: "0.0.0", sample: false };
  const byId = new Map(all.map((story) => [story.id, story]));
  return {
    faults,
    pack: {
      folder,
      view: { ...about, stories, checkpoints },
      stories: [...stories, ...checkpoints],
      storiesOf: (section) => stories.filter((story) => story.section === section),
      story: (id) => byId.get(id),
      soundFiles: (id) => soundFiles.get(id) ?? ownSoundFiles(folder, id),
    },
  };
}

type About = Omit<PackView, "stories" | "checkpoints">;
type PackFileRead = { status: "ok"; about: About } | { status: "broken"; fault: PackFault };

async function readPackFile(folder: string): Promise<PackFileRead> {
  let text: string;
  try {
    text = await readFile(join(folder, "pack.yaml"), "utf8");
  } catch (error) {
    return brokenPack(folder, 1, "文件不在或者打不开", messageOf(error));
  }
  const read = readYaml(text, PackFile);
  if (read.status === "broken") return brokenPack(folder, read.line, read.chinese, read.reason);
  const { id, title, subtitle, version, sample } = read.value;
  return { status: "ok", about: { id, title, subtitle, version, sample } };
}

function brokenPack(folder: string, line: number, reason: string, english: string): PackFileRead {
  const fault: PackFault = {
    code: "pack/pack-broken",
    subject: basename(folder),
    file: "pack.yaml",
    line,
    severity: "serious",
    chinese: `内容包的 pack.yaml 第 ${line} 行读不懂：${reason}。现在没有故事可放，画面和统计照常，请改正或换回原来的内容包。`,
    english: `no story can play: ${english}`,
  };
  return { status: "broken", fault };
}

function emptyPack(folder: string): PackFault {
  return {
    code: "pack/no-stories",
    subject: basename(folder),
    file: "pack.yaml",
    line: 1,
    severity: "serious",
    chinese:
      "内容包里没有一个能播放的故事。画面和统计照常，请检查 stories 和 audio 两个文件夹，或换回原来的内容包。",
    english: "the pack has no playable story",
  };
}

function sameOrder(stories: readonly Story[]): PackFault[] {
  return stories.flatMap((story, at) => {
    const before = stories[at - 1];
    if (before?.section !== story.section || before.order !== story.order) return [];
    return {
      code: "pack/order-twice" as const,
      subject: story.id,
      file: `stories/${story.id}.md`,
      line: 1,
      severity: "note" as const,
      chinese: `故事“${story.id}”和“${before.id}”在同一板块里顺序相同（order: ${story.order}）。两个都照常播放，请改成不同的数。`,
      english: `same order as ${before.id} in this section`,
    };
  });
}

function routeOrder({ checkpoint }: CheckpointStory): number {
  return checkpoint === "bonus" ? 14 : checkpoint;
}

function sameStop(checkpoints: readonly CheckpointStory[]): PackFault[] {
  return checkpoints.flatMap((story, at) => {
    const before = checkpoints[at - 1];
    if (before?.checkpoint !== story.checkpoint) return [];
    return {
      code: "pack/checkpoint-twice" as const,
      subject: story.id,
      file: `stories/${story.id}.md`,
      line: 1,
      severity: "note" as const,
      chinese: `故事“${story.id}”和“${before.id}”写的是长征路的同一站（checkpoint: ${story.checkpoint}）。这一站先放“${before.id}”，请改正其中一个。`,
      english: `same checkpoint as ${before.id}, which is told there`,
    };
  });
}

async function storyIds(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(join(folder, "stories"));
  } catch {
    return []; // said as pack/no-stories
  }
  return names
    .filter((name) => name.endsWith(".md") && !name.startsWith("."))
    .map((name) => name.slice(0, -3))
    .sort();
}
