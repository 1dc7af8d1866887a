import type { Order } from "../../../runtime/contract/order.ts";
import { Refusal } from "../../../runtime/contract/staff.ts";
import { LeadCard } from "../../../runtime/contract/staff-lead.ts";

export type LeadAnswer =
  | { status: "ok"; card: LeadCard }
  | { status: "refused"; sentence: string }
  /** The runtime does not answer. */
  | { status: "away" };

/** What is being led now. `isRefresh` says that the page asks by itself, which keeps no session awake. */
export function readLeadCard(isRefresh: boolean): Promise<LeadAnswer> {
  return ask({ headers: isRefresh ? { "x-zange-refresh": "1" } : {} });
}

export function sendOrder(order: Order): Promise<LeadAnswer> {
  const headers = { "content-type": "application/json" };
  return ask({ method: "POST", headers, body: JSON.stringify(order) });
}

async function ask(init: RequestInit): Promise<LeadAnswer> {
  try {
    const answer = await fetch("/api/staff/lead", { ...init, credentials: "same-origin", cache: "no-store" });
    const body: unknown = await answer.json();
    const card = LeadCard.safeParse(body);
    if (answer.ok && card.success) return { status: "ok", card: card.data };
    const refusal = Refusal.safeParse(body);
    return refusal.success ? { status: "refused", sentence: refusal.data.sentence } : { status: "away" };
  } catch {
    return { status: "away" }; // no network, no runtime: all the same to staff
  }
}
