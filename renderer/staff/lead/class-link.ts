import { z } from "zod";
import { ClassCard, ClassSheet, type ClassStart } from "../../../runtime/contract/trail-class.ts";
import { ask, awaySentence, jsonIn, sentenceIn } from "../link/staff-link.ts";

export type ClassAnswer<T> = { status: "ok"; value: T } | { status: "refused"; sentence: string };

const Classes = z.object({ classes: z.array(ClassCard) });

/** Today's classes. `isRefresh` says that the page asks by itself, which keeps no session awake. */
export async function readClasses(isRefresh: boolean): Promise<ClassAnswer<ClassCard[]>> {
  const headers: Record<string, string> = isRefresh ? { "x-zange-refresh": "1" } : {};
  const answer = await askFor("/api/staff/classes", { headers }, (body) => Classes.parse(body));
  return answer.status === "ok" ? { status: "ok", value: answer.value.classes } : answer;
}

export function startClass(asked: ClassStart): Promise<ClassAnswer<ClassCard>> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(asked) };
  return askFor("/api/staff/classes", init, (body) => ClassCard.parse(body));
}

export function endClass(code: string): Promise<ClassAnswer<ClassCard>> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: "{}" };
  return askFor(`/api/staff/classes/${code}/end`, init, (body) => ClassCard.parse(body));
}

export function readSheet(code: string): Promise<ClassAnswer<ClassSheet>> {
  return askFor(`/api/staff/classes/${code}/sheet`, {}, (body) => ClassSheet.parse(body));
}

async function askFor<T>(
  url: string,
  init: RequestInit,
  parse: (body: unknown) => T,
): Promise<ClassAnswer<T>> {
  const answer = await ask(url, init);
  if (!answer) return { status: "refused", sentence: awaySentence };
  if (!answer.ok) return { status: "refused", sentence: await sentenceIn(answer) };
  try {
    return { status: "ok", value: parse(await jsonIn(answer)) };
  } catch {
    return { status: "refused", sentence: awaySentence }; // an answer of another version: the page is loaded anew soon
  }
}
