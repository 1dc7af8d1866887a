import type { z } from "zod";
import { StudioStories, StudioStory, TakeKept } from "../../../../runtime/contract/studio.ts";
import { ask, awaySentence, jsonIn, sentenceIn } from "../../link/staff-link.ts";

/** What was asked for, or why not, in a sentence to show. */
export type Answer<T> =
  | { status: "ok"; value: T }
  | { status: "signed-out"; sentence: string }
  | { status: "refused"; sentence: string }
  /** The runtime does not answer: worth asking again. */
  | { status: "away"; sentence: string };

const at = (path: string) => `/api/staff/studio/stories${path}`;
const json = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };

export function readStories(): Promise<Answer<StudioStories>> {
  return question(StudioStories, at(""), {});
}

export function readStory(id: string): Promise<Answer<StudioStory>> {
  return question(StudioStory, at(`/${id}`), {});
}

/** Answers once the take is on the runtime's disk. */
export function sendTake(id: string, key: string, wave: Blob): Promise<Answer<TakeKept>> {
  const headers = { "content-type": "audio/wav" };
  return question(TakeKept, takeUrl(id, key), { method: "POST", headers, body: wave }, 30_000);
}

/** Where the take can be heard as visitors will. */
export function takeUrl(id: string, key: string): string {
  return at(`/${id}/takes/${key}`);
}

/** Makes the takes into the story's sound and puts it in force; takes half a minute. */
export function buildStory(id: string): Promise<Answer<StudioStory>> {
  return question(StudioStory, at(`/${id}/build`), json, 240_000);
}

export function backToMachine(id: string): Promise<Answer<StudioStory>> {
  return question(StudioStory, at(`/${id}/machine`), json, 30_000);
}

async function question<T>(
  schema: z.ZodType<T>,
  url: string,
  init: RequestInit,
  withinMs?: number,
): Promise<Answer<T>> {
  const answer = await ask(url, init, withinMs);
  if (!answer) return { status: "away", sentence: awaySentence };
  if (answer.status === 401) return { status: "signed-out", sentence: await sentenceIn(answer) };
  if (!answer.ok) return { status: "refused", sentence: await sentenceIn(answer) };
  const read = schema.safeParse(await jsonIn(answer));
  return read.success
    ? { status: "ok", value: read.data }
    : { status: "refused", sentence: "这一页和展项程序的版本对不上，录过的都在，请刷新页面。" };
}
