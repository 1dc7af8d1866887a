import { Refusal } from "../../../runtime/contract/staff.ts";
import { PackCard, PackRefusal } from "../../../runtime/contract/staff-pack.ts";

export type PackAnswer =
  | { status: "ok"; card: PackCard }
  | { status: "refused"; refusal: PackRefusal }
  /** The runtime does not answer. */
  | { status: "away" };

/** The card as it is now. `isRefresh` says that the page asks by itself, which keeps no session awake. */
export async function readPackCard(isRefresh: boolean): Promise<PackAnswer> {
  return ask("/api/staff/pack", { headers: isRefresh ? { "x-zange-refresh": "1" } : {} });
}

export async function goBack(): Promise<PackAnswer> {
  const headers = { "content-type": "application/json" };
  return ask("/api/staff/pack/back", { method: "POST", headers, body: "{}" });
}

/** Sends a zip and waits until it is checked and in force, or refused. `onSent` hears how much has left, 0 to 1. */
export function sendPack(file: Blob, onSent: (share: number) => void): Promise<PackAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest(); // fetch says nothing of an upload's progress
    request.open("POST", "/api/staff/pack");
    request.setRequestHeader("content-type", "application/zip");
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.status, parse(request.responseText)));
    request.onerror = () => resolve({ status: "away" });
    request.onabort = () => resolve({ status: "away" });
    request.send(file);
  });
}

async function ask(url: string, init: RequestInit): Promise<PackAnswer> {
  try {
    const answer = await fetch(url, { ...init, credentials: "same-origin", cache: "no-store" });
    return answerOf(answer.status, parse(await answer.text()));
  } catch {
    return { status: "away" }; // no network, no runtime: all the same to staff
  }
}

function answerOf(status: number, body: unknown): PackAnswer {
  const card = PackCard.safeParse(body);
  if (status === 200 && card.success) return { status: "ok", card: card.data };
  const refusal = PackRefusal.safeParse(body);
  if (refusal.success) return { status: "refused", refusal: refusal.data };
  const said = Refusal.safeParse(body);
  return said.success
    ? { status: "refused", refusal: { sentence: said.data.sentence, faults: [], more: 0 } }
    : { status: "away" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
