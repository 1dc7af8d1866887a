// What a phone keeps of a visit, under `zange.trail` in its own storage: stamps, how the questions went, how one likes to read.
import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import type { Place } from "./stop-words.ts";

export type Stamp = { at: number; right: number; asked: number };
export type Reading = { pinyin: boolean; large: boolean; english: boolean };
export type Progress = {
  /** Random, made on this phone, says nothing of anybody. */
  visit: string;
  stamps: Readonly<Record<string, Stamp>>;
  reading: Reading;
  /** For whom the questions are; asked once, before the first ones. */
  level?: QuestionLevel;
};

const levels: readonly QuestionLevel[] = ["lower", "upper", "adult"];
const plain: Reading = { pinyin: false, large: false, english: false };

/** Reads what was kept; what is missing, damaged or from elsewhere counts as nothing. */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || typeof kept.visit !== "string" || !/^[0-9a-f]{32}$/.test(kept.visit))
      return undefined;
    const level = levels.find((each) => each === kept.level);
    const reading = readReading(kept.reading);
    return { visit: kept.visit, stamps: readStamps(kept.stamps), reading, ...(level && { level }) };
  } catch {
    return undefined; // not ours, or cut off half-way: the visit begins anew
  }
}

/** Both visits' stamps, each as it was first pressed. The kept visit's id goes before the one in hand; all else is the latter's. */
export function mergeProgress(kept: Progress | undefined, inHand: Progress): Progress {
  if (!kept) return inHand;
  const stamps: Record<string, Stamp> = { ...inHand.stamps };
  for (const [place, stamp] of Object.entries(kept.stamps)) {
    const other = stamps[place];
    if (!other || stamp.at <= other.at) stamps[place] = stamp;
  }
  const level = inHand.level ?? kept.level;
  return { visit: kept.visit, stamps, reading: inHand.reading, ...(level && { level }) };
}

export function freshProgress(visit: string): Progress {
  return { visit, stamps: {}, reading: plain };
}

export function withStamp(progress: Progress, place: Place, stamp: Stamp): Progress {
  if (progress.stamps[place]) return progress;
  return { ...progress, stamps: { ...progress.stamps, [place]: stamp } };
}

/** How many of the thirteen; the bonus stop is beside the way. */
export function countStamps({ stamps }: Progress): number {
  return Object.keys(stamps).filter((place) => place !== "bonus").length;
}

function readStamps(value: unknown): Record<string, Stamp> {
  if (!isRecord(value)) return {};
  const stamps: Record<string, Stamp> = {};
  for (const [place, stamp] of Object.entries(value)) {
    if (!/^([1-9]|1[0-3]|bonus)$/.test(place) || !isRecord(stamp)) continue;
    const { at, right, asked } = stamp;
    if (typeof at === "number" && typeof right === "number" && typeof asked === "number")
      stamps[place] = { at, right, asked };
  }
  return stamps;
}

function readReading(value: unknown): Reading {
  if (!isRecord(value)) return plain;
  return { pinyin: value.pinyin === true, large: value.large === true, english: value.english === true };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
