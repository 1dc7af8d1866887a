// The class with which this phone walks, under `zange.class` in its own storage: {code, team, start, at}. It says nothing of anybody.
import { plainCode } from "../../../../runtime/contract/short-code.ts";

export type JoinedClass = {
  code: string;
  /** Of the class's teams, from 1; missing where it is one team. */
  team?: number;
  /** The stop at which that team begins; missing where nobody could be asked. */
  start?: number;
  /** When it joined, the phone's wall clock, ms. */
  at: number;
};

export type ClassStorage = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const classKey = "zange.class";
/** A class walks on one day; what its phones kept by the water comes in some days later. A family's walk after that is their own. */
const keptMs = 3 * 24 * 3_600_000;

/** The class that this phone has joined lately. Never throws. */
export function readJoined(storage: ClassStorage, now: number): JoinedClass | undefined {
  try {
    const kept: unknown = JSON.parse(storage().getItem(classKey) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    const { code, team, start, at } = Object.fromEntries(Object.entries(kept));
    if (!isClassCode(code) || typeof at !== "number" || Math.abs(now - at) > keptMs) return undefined;
    return { code, at, ...(isNumber(team) && { team }), ...(isNumber(start) && { start }) };
  } catch {
    return undefined; // forbidden, or not ours
  }
}

/** Keeps it; false where the phone keeps nothing. */
export function keepJoined(storage: ClassStorage, joined: JoinedClass): boolean {
  try {
    storage().setItem(classKey, JSON.stringify(joined));
    return true;
  } catch {
    return false;
  }
}

/** This phone walks for itself again. */
export function leaveClass(storage: ClassStorage): void {
  try {
    storage().removeItem(classKey);
  } catch {
    // nothing was kept then
  }
}

/** Four letters of the codes' alphabet, as they are compared; `undefined` where it is none. */
export function classCodeIn(typed: string): string | undefined {
  const code = plainCode(typed.slice(0, 40));
  return isClassCode(code) ? code : undefined;
}

function isClassCode(code: unknown): code is string {
  return typeof code === "string" && /^[0-9A-HJKMNP-TV-Z]{4}$/.test(code);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 13;
}
