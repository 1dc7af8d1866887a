import { PatrolCard, PatrolLink } from "../../../runtime/contract/patrol.ts";
import { Refusal } from "../../../runtime/contract/staff.ts";

export type PatrolAnswer<T> =
  | { status: "ok"; value: T }
  | { status: "refused"; sentence: string }
  /** The runtime does not answer. */
  | { status: "away" };

/** What the last patrol found. `isRefresh` says that the page asks by itself, which keeps no session awake. */
export function readPatrolCard(isRefresh: boolean): Promise<PatrolAnswer<PatrolCard>> {
  const headers: Record<string, string> = isRefresh ? { "x-zange-refresh": "1" } : {};
  return ask({ headers }, (body) => PatrolCard.safeParse(body).data);
}

/** Begins a patrol: an address for a phone, good for twelve hours. */
export function beginPatrol(): Promise<PatrolAnswer<PatrolLink>> {
  const headers = { "content-type": "application/json" };
  return ask({ method: "POST", headers, body: "{}" }, (body) => PatrolLink.safeParse(body).data);
}

async function ask<T>(init: RequestInit, read: (body: unknown) => T | undefined): Promise<PatrolAnswer<T>> {
  try {
    const answer = await fetch("/api/staff/patrol", {
      ...init,
      credentials: "same-origin",
      cache: "no-store",
    });
    const body: unknown = await answer.json();
    const value = answer.ok ? read(body) : undefined;
    if (value !== undefined) return { status: "ok", value };
    const refusal = Refusal.safeParse(body);
    return refusal.success ? { status: "refused", sentence: refusal.data.sentence } : { status: "away" };
  } catch {
    return { status: "away" }; // no network, no runtime: all the same to staff
  }
}
