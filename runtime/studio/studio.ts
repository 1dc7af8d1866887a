import { dirname, join } from "node:path";
import { recordingFolder } from "../base/recording-folder.ts";
import type { PackStory, Timing } from "../contract/pack.ts";
import type { StudioEntry, StudioStories, StudioStory, TakeKept, VoiceState } from "../contract/studio.ts";
import { noteLastTake, readLastTake } from "./last-take.ts";
import { placeOf } from "./place-of.ts";
import { type FinishedStory, putInForce, readBuild, takeOutOfForce } from "./put-in-force.ts";
import type { SoundThread } from "./sound-thread.ts";
import { takeKeys } from "./take-key.ts";
import { openTakeShelf, takesHash } from "./take-shelf.ts";

export type OwnPack = { id: string; stories: readonly PackStory[] };

export type StudioDeps = {
  /** Folder of all recordings. */
  recordings: string;
  /** The pack with its own narration, whatever was recorded over it. */
  readOwnPack(): Promise<OwnPack>;
  /** A recording was put in force, but the exhibit had to put it aside: other words, a damaged file. */
  isUnfit(storyId: string): boolean;
  /** Only approved stories play, so a new sound has to be approved too. */
  needsApproval(): boolean;
  /** Over all that a visitor meets of the story, its sound in force included. */
  contentHash(storyId: string): Promise<string>;
  textHash(sentences: readonly string[]): string;
  sounds: Pick<SoundThread, "ask">;
  now(): number;
  /** What sounds for a story has changed on the disk: the exhibit reads its pack again. */
  onChanged(storyId: string): Promise<void>;
};

export type Kept =
  | { status: "kept"; kept: TakeKept }
  | { status: "unknown" | "nobody-speaks" | "not-wave" | "too-long" };
export type Built =
  | { status: "ok"; story: StudioStory }
  | { status: "unknown" }
  | { status: "missing"; sentence: number };

export type Studio = {
  list(): Promise<StudioStories>;
  story(id: string): Promise<StudioStory | undefined>;
  /** On the disk when it answers `kept`; a refused take leaves the one before it. */
  keep(id: string, key: string, wave: Buffer): Promise<Kept>;
  /** The take as visitors will hear it. */
  hear(id: string, key: string): Promise<Uint8Array | undefined>;
  /** Throws AppError `studio/bad-take` with the sentence's number, `studio/loudness`, `studio/failed`. */
  build(id: string): Promise<Built>;
  returnToMachine(id: string): Promise<StudioStory | undefined>;
};

/** The recording studio: takes on the disk, stories made from them. Throws what the disk throws. */
export function createStudio(deps: StudioDeps): Studio {
  const { sounds } = deps;
  const judged = new Map<string, { hash: string; kept: TakeKept | null }>();
  const building = new Map<string, Promise<Built>>();

  async function find(id: string) {
    const own = await deps.readOwnPack();
    const story = own.stories.find((each) => each.id === id);
    if (!story) return undefined;
    const texts = story.sentences.map(({ text }) => text);
    const folder = recordingFolder(deps.recordings, own.id, id);
    return { story, texts, keys: takeKeys(texts), folder, shelf: openTakeShelf(folder) };
  }

  async function voiceOf(id: string, folder: string): Promise<Voice> {
    const build = await readBuild(folder);
    if (build === undefined) return { status: "own" };
    return deps.isUnfit(id) ? { status: "unfit" } : { status: "recorded", build };
  }

  async function entryOf(id: string): Promise<StudioEntry | undefined> {
    const found = await find(id);
    if (!found) return undefined;
    const kept = await found.shelf.keys();
    const recorded = found.keys.filter((key) => kept.has(key)).length;
    const voice = await voiceOf(id, found.folder);
    const state = stateOf(voice, recorded, found.keys.length);
    const { title } = found.story;
    return { id, title, place: placeOf(found.story), sentences: found.keys.length, recorded, state };
  }

  async function viewOf(id: string): Promise<StudioStory | undefined> {
    const found = await find(id);
    if (!found) return undefined;
    const takes = await Promise.all(found.keys.map((key) => found.shelf.read(key)));
    const kept = await Promise.all(
      takes.map((take, at) => (take ? judge(`${id}/${found.keys[at]}`, take, found.texts[at] ?? "") : null)),
    );
    const whole = takes.flatMap((take) => take ?? []);
    const voice = await voiceOf(id, found.folder);
    const state = stateOf(voice, whole.length, takes.length);
    return {
      id,
      title: found.story.title,
      place: placeOf(found.story),
      audioUrl: found.story.audioUrl,
      state,
      hasNewTakes:
        voice.status === "recorded" &&
        whole.length === takes.length &&
        !voice.build.endsWith(takesHash(whole)),
      hashToApprove: state === "recorded" && deps.needsApproval() ? await deps.contentHash(id) : null,
      sentences: found.story.sentences.map(({ text, pinyin, startMs, endMs }, at) => ({
        key: found.keys[at] ?? "",
        ...{ text, pinyin, startMs, endMs },
        take: kept[at] ?? null,
      })),
    };
  }

  /** A take on the disk, judged once as long as its bytes stay. */
  async function judge(name: string, take: Buffer, text: string): Promise<TakeKept | null> {
    const hash = takesHash([take]);
    const known = judged.get(name);
    if (known?.hash === hash) return known.kept;
    const answer = await sounds.ask({ kind: "judge", take, characters: spokenCharacters(text) });
    const kept = (answer.kind === "judged" && answer.kept) || null;
    judged.set(name, { hash, kept });
    return kept;
  }

  async function buildNow(id: string): Promise<Built> {
    const found = await find(id);
    if (!found) return { status: "unknown" };
    const takes = await Promise.all(found.keys.map((key) => found.shelf.read(key)));
    const missing = takes.indexOf(undefined);
    if (missing >= 0) return { status: "missing", sentence: missing + 1 };
    const whole = takes.flatMap((take) => take ?? []);
    const answer = await sounds.ask({ kind: "finish", takes: whole });
    if (answer.kind !== "finished") return { status: "missing", sentence: 1 };
    const hash = takesHash(whole);
    const timing: Timing = {
      version: 1,
      durationMs: answer.durationMs,
      engine: "recorded",
      source: `${deps.textHash(found.texts)}-${hash}`,
      sentences: answer.sentences,
    };
    const finished: FinishedStory = { mp3: answer.mp3, timing };
    await putInForce(found.folder, `b${Math.max(0, Math.floor(deps.now()))}-${hash}`, finished);
    await deps.onChanged(id);
    const story = await viewOf(id);
    return story ? { status: "ok", story } : { status: "unknown" };
  }

  return {
    async list() {
      const own = await deps.readOwnPack();
      const last = await readLastTake(join(deps.recordings, own.id));
      const entries = await Promise.all(own.stories.map(({ id }) => entryOf(id)));
      return {
        pack: own.id,
        needsApproval: deps.needsApproval(),
        stories: entries.flatMap((entry) => entry ?? []),
        last: last && { story: last.story, key: last.key, agoMs: deps.now() - last.at },
      };
    },
    story: viewOf,
    async keep(id, key, wave) {
      const found = await find(id);
      const at = found?.keys.indexOf(key) ?? -1;
      if (!found || at < 0) return { status: "unknown" };
      const characters = spokenCharacters(found.texts[at] ?? "");
      const answer = await sounds.ask({ kind: "judge", take: wave, characters });
      if (answer.kind === "refused") return { status: answer.reason };
      if (answer.kind !== "judged" || !answer.kept) return { status: "nobody-speaks" };
      await found.shelf.keep(key, wave, found.keys);
      await noteLastTake(dirname(found.folder), { story: id, key, at: deps.now() });
      judged.set(`${id}/${key}`, { hash: takesHash([wave]), kept: answer.kept });
      return { status: "kept", kept: answer.kept };
    },
    async hear(id, key) {
      const found = await find(id);
      const take = found?.keys.includes(key) ? await found.shelf.read(key) : undefined;
      if (!take) return undefined;
      const answer = await sounds.ask({ kind: "prepare", take });
      return answer.kind === "prepared" ? answer.wave : undefined;
    },
    build(id) {
      const running = building.get(id) ?? buildNow(id).finally(() => building.delete(id));
      building.set(id, running);
      return running;
    },
    async returnToMachine(id) {
      const found = await find(id);
      if (!found) return undefined;
      await takeOutOfForce(found.folder);
      await deps.onChanged(id);
      return viewOf(id);
    },
  };
}

type Voice = { status: "own" } | { status: "recorded"; build: string } | { status: "unfit" };

function stateOf(voice: Voice, recorded: number, sentences: number): VoiceState {
  if (voice.status === "recorded") return "recorded";
  if (voice.status === "unfit") return "stale";
  if (recorded === 0) return "machine";
  return recorded < sentences ? "partly" : "complete";
}

/** Characters that are spoken: one syllable each. */
function spokenCharacters(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
