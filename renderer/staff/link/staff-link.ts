import { type ExportQuery, Refusal, Today } from "../../../runtime/contract/staff.ts";
import { fileNameIn } from "./file-name.ts";

export type TodayRead =
  | { status: "ok"; today: Today }
  | { status: "signed-out"; sentence: string }
  /** The runtime does not answer, or not as we know it. */
  | { status: "away" };
export type SignInResult = { status: "in" } | { status: "refused"; sentence: string };
export type Download =
  | { status: "ok"; fileName: string; file: Blob }
  | { status: "refused"; sentence: string };

export const awaySentence = "连不上展项程序，请看看展项电脑开着没有，过一会儿再试。";
const answerWithinMs = 10_000;

/** Today's figures. `isRefresh` says that the page asks by itself, which keeps no session awake. */
export async function readToday(isRefresh: boolean): Promise<TodayRead> {
  const answer = await ask("/api/staff/today", { headers: isRefresh ? { "x-zange-refresh": "1" } : {} });
  if (answer?.status === 401) return { status: "signed-out", sentence: await sentenceIn(answer) };
  if (!answer?.ok) return { status: "away" };
  const today = Today.safeParse(await jsonIn(answer));
  return today.success ? { status: "ok", today: today.data } : { status: "away" };
}

export async function signIn(code: string): Promise<SignInResult> {
  const answer = await post("/api/staff/sign-in", { code });
  if (answer?.ok) return { status: "in" };
  return { status: "refused", sentence: answer ? await sentenceIn(answer) : awaySentence };
}

export async function signOut(): Promise<void> {
  await post("/api/staff/sign-out", {});
}

/** The sheets of a span of days, both ends included. A long span takes its time. */
export async function download(span: ExportQuery): Promise<Download> {
  const query = new URLSearchParams({ from: span.from, to: span.to, format: span.format });
  const answer = await ask(`/api/staff/export?${query}`, {}, 120_000);
  if (!answer) return { status: "refused", sentence: awaySentence };
  if (!answer.ok) return { status: "refused", sentence: await sentenceIn(answer) };
  const fileName =
    fileNameIn(answer.headers.get("content-disposition") ?? "") || `zange-${span.from}.${span.format}`;
  try {
    return { status: "ok", fileName, file: await answer.blob() };
  } catch {
    return { status: "refused", sentence: "表格传到一半断了，记录都在，请再下载一次。" };
  }
}

/** Hands a file to the browser, which saves it as any download. */
export function save(file: Blob, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it only after a question to the user
}

function post(url: string, body: object): Promise<Response | undefined> {
  const headers = { "content-type": "application/json" };
  return ask(url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** The answer, or `undefined` where there is none in time. */
export async function ask(
  url: string,
  init: RequestInit,
  withinMs = answerWithinMs,
): Promise<Response | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), withinMs);
  try {
    return await fetch(url, { ...init, signal: stop.signal, credentials: "same-origin", cache: "no-store" });
  } catch {
    return undefined; // no network, no runtime, too slow: all the same to staff
  } finally {
    clearTimeout(timer);
  }
}

export async function sentenceIn(answer: Response): Promise<string> {
  const refusal = Refusal.safeParse(await jsonIn(answer));
  return refusal.success ? refusal.data.sentence : "这一次没有做成，记录都在，请过一会儿再试。";
}

export async function jsonIn(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
