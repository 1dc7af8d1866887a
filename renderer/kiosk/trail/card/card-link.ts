import { CardAnswer, CodeAnswer, KioskTrail, TrailNow } from "../../../../runtime/contract/kiosk-trail.ts";

/** `away`: no answer, or the disk takes nothing now; `slow`: too many wrong ones, with a sentence. */
export type Answer<T> =
  | { status: "ok"; answer: T }
  | { status: "slow"; sentence: string }
  | { status: "away" };

export function sendCode(code: string): Promise<Answer<CodeAnswer>> {
  return post("/api/trail/code", { code }, (body) => CodeAnswer.parse(body));
}

export function sendCard(codes: readonly string[]): Promise<Answer<CardAnswer>> {
  return post("/api/trail/card", { codes }, (body) => CardAnswer.parse(body));
}

export async function readTrail(): Promise<KioskTrail | undefined> {
  return read("/api/trail", (body) => KioskTrail.parse(body));
}

export async function readNow(): Promise<TrailNow | undefined> {
  return read("/api/trail/now", (body) => TrailNow.parse(body));
}

async function read<T>(url: string, parse: (body: unknown) => T): Promise<T | undefined> {
  try {
    const answer = await fetch(url, { cache: "no-store" });
    return answer.ok ? parse(await answer.json()) : undefined;
  } catch {
    return undefined; // the runtime is coming back: asked again later
  }
}

async function post<T>(url: string, body: object, parse: (body: unknown) => T): Promise<Answer<T>> {
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    const said: unknown = await answer.json();
    if (answer.status === 429) return { status: "slow", sentence: sentenceIn(said) };
    return answer.ok ? { status: "ok", answer: parse(said) } : { status: "away" };
  } catch {
    return { status: "away" };
  }
}

function sentenceIn(body: unknown): string {
  const told = typeof body === "object" && body !== null && "sentence" in body ? body.sentence : undefined;
  return typeof told === "string" ? told : "请歇一分钟再试。";
}
