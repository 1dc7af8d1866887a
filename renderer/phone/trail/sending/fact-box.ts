// What a phone still has to tell of its visit, under `zange.trail.outbox` in its own storage, and what it has told already.
import { trailKeyOf } from "../../../../runtime/contract/trail-key.ts";
import type { TrailFact } from "../../../../runtime/contract/trail-report.ts";

export type FactBox = {
  /** The visit of which it was told; another visit begins with nothing told. */
  visit: string;
  /** By what makes a fact the same as another, oldest first. */
  waiting: Readonly<Record<string, TrailFact>>;
  told: readonly string[];
};

export function emptyBox(visit: string): FactBox {
  return { visit, waiting: {}, told: [] };
}

/** Reads what was kept; what is missing, damaged or from elsewhere counts as nothing. */
export function readBox(text: string | null, visit: string): FactBox {
  if (text === null) return emptyBox(visit);
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || !isRecord(kept.waiting) || !Array.isArray(kept.told)) return emptyBox(visit);
    const waiting: Record<string, TrailFact> = {};
    for (const fact of Object.values(kept.waiting)) if (isFact(fact)) waiting[trailKeyOf(fact)] = fact;
    const isSameVisit = kept.visit === visit;
    const told = kept.told.filter((key): key is string => isSameVisit && typeof key === "string");
    return { visit, waiting, told };
  } catch {
    return emptyBox(visit); // cut off half-way: what was in it is lost, the visit goes on
  }
}

/** Both boxes: whatever one of them has told waits in neither. */
export function mergeBoxes(kept: FactBox, inHand: FactBox): FactBox {
  const told = [...kept.told, ...inHand.told.filter((key) => !kept.told.includes(key))];
  const waiting: Record<string, TrailFact> = {};
  for (const [key, fact] of [...Object.entries(kept.waiting), ...Object.entries(inHand.waiting)])
    if (!told.includes(key)) waiting[key] = better(waiting[key], fact);
  return { visit: inHand.visit, waiting, told };
}

/** The first of its kind counts; a scan or a typed code says more than having leafed there, as long as it was not told. */
export function withFact(box: FactBox, fact: TrailFact): FactBox {
  const key = trailKeyOf(fact);
  if (box.told.includes(key)) return box;
  return { ...box, waiting: { ...box.waiting, [key]: better(box.waiting[key], fact) } };
}

/** These have arrived, or nobody will ever take them. */
export function withTold(box: FactBox, keys: readonly string[]): FactBox {
  const waiting = { ...box.waiting };
  for (const key of keys) delete waiting[key];
  return { ...box, waiting, told: [...box.told, ...keys.filter((key) => !box.told.includes(key))] };
}

function better(before: TrailFact | undefined, fact: TrailFact): TrailFact {
  if (!before) return fact;
  const leafed = before.kind === "reached" && before.via === "page";
  return leafed && fact.kind === "reached" && fact.via !== "page" ? fact : before;
}

const kinds = ["reached", "listened", "answered", "finished", "stamped", "completed"];

/** As far as it matters here; the door looks closely and says so. */
function isFact(value: unknown): value is TrailFact {
  return isRecord(value) && kinds.includes(String(value.kind)) && typeof value.at === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
