import type { PatrolPost } from "../../shared/patrol/patrol-words.ts";

export type Told =
  | { status: "sent" }
  /** The hall says why not; asking again would not help. */
  | { status: "refused"; sentence: string }
  | { status: "later" };

/** Hands the findings to the hall's visitor door. Never rejects. */
export async function tellHall(
  door: string,
  report: { token: string; walk: string; posts: readonly PatrolPost[] },
): Promise<Told> {
  try {
    const answer = await fetch(`${door}/api/visitor/patrol`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(report),
    });
    const body: unknown = await answer.json();
    if (answer.ok) return isReceipt(body) ? { status: "sent" } : { status: "later" };
    if (answer.status !== 400 && answer.status !== 403) return { status: "later" };
    return { status: "refused", sentence: sentenceIn(body) };
  } catch {
    return { status: "later" }; // no network by the water, or somebody else answers: a hotel's log-in page says 200 too
  }
}

function isReceipt(body: unknown): boolean {
  return typeof body === "object" && body !== null && "isNew" in body;
}

function sentenceIn(body: unknown): string {
  const said = typeof body === "object" && body !== null && "sentence" in body ? body.sentence : "";
  return typeof said === "string" && said !== "" ? said : "展馆没有收下，请在工作人员页面重新开一次巡查。";
}
