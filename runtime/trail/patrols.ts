import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { codeOf } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";
import type { Fact } from "../contract/journal.ts";
import { PatrolPosts, type PatrolReport } from "../contract/patrol.ts";

/** So long a phone may tell of its walk. */
export const patrolMs = 12 * 3_600_000;
const mostTokens = 20;
const mostWalks = 50;

/** `patrol.json` in the data folder: a patrol outlives a restart. Tokens stand as hashes, so the file lets nobody in. */
const Kept = z.strictObject({
  tokens: z.array(z.strictObject({ hash: z.string(), endsAt: z.number() })),
  /** Hashes of walks that have been told. */
  walks: z.array(z.string()),
  last: z.strictObject({ at: z.number(), posts: PatrolPosts }).optional(),
});
type Kept = z.output<typeof Kept>;

export type PatrolTaken = "stored" | "known" | "wrong" | "over" | "busy";

export type Patrols = {
  /** A fresh token: 32 hex digits, good for twelve hours. */
  begin(): Promise<{ token: string; endsAt: number }>;
  /** Writes the walk into the journal, once. Never rejects: `busy` where the disk takes nothing. */
  take(report: PatrolReport): Promise<PatrolTaken>;
  last(): Promise<Kept["last"]>;
};

export type PatrolDeps = {
  dataFolder: string;
  clock: Pick<Clock, "now">;
  log: Log;
  /** Resolves once the fact is on disk. */
  record(fact: Extract<Fact, { kind: "staff.patrol" }>): Promise<unknown>;
};

/** The patrols of a hall. One at a time: whatever comes meanwhile waits. */
export function createPatrols({ dataFolder, clock, log, record }: PatrolDeps): Patrols {
  const path = join(dataFolder, "patrol.json");
  let turn: Promise<unknown> = Promise.resolve();
  let kept: Kept | undefined;

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = turn.then(run);
    turn = mine.catch(() => {}); // told to its own caller
    return mine;
  }

  async function load(): Promise<Kept> {
    kept ??= await readKept(path, log);
    return kept;
  }

  async function save(next: Kept): Promise<void> {
    kept = next;
    await writeFileSafely(path, JSON.stringify(next));
  }

  async function takeNow({ token, walk, posts }: PatrolReport): Promise<PatrolTaken> {
    const before = await load();
    const known = before.tokens.find(({ hash }) => hash === hashOf(token));
    if (!known) return "wrong";
    if (before.walks.includes(hashOf(walk))) return "known"; // also when it is over: the phone never got our answer
    if (clock.now() > known.endsAt) return "over";
    await record({ kind: "staff.patrol", data: { posts } });
    const walks = [...before.walks, hashOf(walk)].slice(-mostWalks);
    await save({ ...before, walks, last: { at: clock.now(), posts } });
    return "stored";
  }

  return {
    begin: () =>
      inTurn(async () => {
        const before = await load();
        const token = randomBytes(16).toString("hex");
        const endsAt = clock.now() + patrolMs;
        const tokens = [...before.tokens, { hash: hashOf(token), endsAt }].slice(-mostTokens);
        await save({ ...before, tokens });
        return { token, endsAt };
      }),
    take: (report) =>
      inTurn(() => takeNow(report)).catch((error: unknown): PatrolTaken => {
        log.warn("a patrol was not taken", { code: codeOf(error) });
        return "busy";
      }),
    last: () => inTurn(async () => (await load()).last),
  };
}

async function readKept(path: string, log: Log): Promise<Kept> {
  try {
    return Kept.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") log.warn("patrol.json cannot be read, patrols begin anew");
    return { tokens: [], walks: [] };
  }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
