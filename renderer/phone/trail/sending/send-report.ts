import type { TrailFact, TrailReport } from "../../../../runtime/contract/trail-report.ts";

/**
 * `taken`: on disk; `refused`: nobody will ever take these; `long`: fewer at a time; `later`: nobody answered, or the door has too much to do.
 */
export type Sent = "taken" | "refused" | "long" | "later";
/** `group` is the class with which the phone walked then. */
export type SendFacts = (facts: readonly TrailFact[], group: string | undefined) => Promise<Sent>;

export type PostDeps = {
  fetch: typeof fetch;
  /** Where the visitor door takes reports. */
  address: string;
  visit(): string;
  now(): number;
};

const patienceMs = 15_000;

/** Tells the visitor door; never rejects. Only a receipt counts: a hotel's log-in page answers 200 as well. */
export function createPost({ fetch, address, visit, now }: PostDeps): SendFacts {
  return async (facts, group) => {
    const about = { visit: visit(), ...(group !== undefined && { group }) };
    const report: TrailReport = { ...about, sentAt: now(), facts: [...facts] };
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patienceMs);
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(report),
        credentials: "omit",
        cache: "no-store",
        signal: giveUp.signal,
      });
      if (answer.status === 400) return "refused";
      if (answer.status === 413) return "long";
      return answer.ok && isReceipt(await answer.json()) ? "taken" : "later";
    } catch {
      return "later"; // no network, or no JSON: told again
    } finally {
      clearTimeout(timer);
    }
  };
}

function isReceipt(body: unknown): boolean {
  return typeof body === "object" && body !== null && "stored" in body && typeof body.stored === "number";
}
