import type { Database } from "better-sqlite3";

/** Who has told what, and who has been where, in memory until `save`; see the tables `walk_facts` and `walks`. */
export type WalkSums = {
  /** An event that counts on that day; others than a phone's on the trail change nothing. */
  add(kind: string, day: string, data: unknown): void;
  size(): number;
  save(): void;
  drop(): void;
};

type Told = { visit?: unknown; checkpoint?: unknown; question?: unknown; via?: unknown };
type Walk = { day: string; reached: number; scanned: number };

/** Kinds of the journal under the names that phones use (`trailKeyOf`). */
const words: ReadonlyMap<string, string> = new Map([
  ["checkpoint.reached", "reached"],
  ["trail.listened", "listened"],
  ["quiz.answered", "answered"],
  ["quiz.finished", "finished"],
  ["trail.stamped", "stamped"],
  ["trail.completed", "completed"],
]);

export function createWalkSums(db: Database): WalkSums {
  const insertFact = db.prepare("INSERT OR IGNORE INTO walk_facts(visit, fact) VALUES (?, ?)");
  const upsert = db.prepare(`INSERT INTO walks(visit, day, reached, scanned, alone) VALUES (?, ?, ?, ?, 0)
    ON CONFLICT DO UPDATE SET day = min(day, excluded.day), reached = reached | excluded.reached,
      scanned = scanned | excluded.scanned`);
  const tellAlone = db.prepare(
    "UPDATE walks SET alone = iif(reached = scanned AND (reached & (reached - 1)) = 0, reached, 0) WHERE visit = ?",
  );
  const byVisit = new Map<string, Walk>();
  const facts: [visit: string, fact: string][] = [];

  function addStop(visit: string, day: string, { checkpoint, via }: Told): void {
    const bit = bitOf(checkpoint);
    const walk = byVisit.get(visit) ?? { day, reached: 0, scanned: 0 };
    byVisit.set(visit, {
      day: walk.day < day ? walk.day : day,
      reached: walk.reached | bit,
      scanned: walk.scanned | (via === "scan" ? bit : 0),
    });
  }

  function drop(): void {
    byVisit.clear();
    facts.length = 0;
  }

  return {
    add(kind, day, data) {
      const word = words.get(kind);
      if (word === undefined || typeof data !== "object" || data === null) return;
      const told: Told = data;
      if (typeof told.visit !== "string") return; // at the hall's own screen
      facts.push([told.visit, keyOf(word, told)]);
      if (word === "reached") addStop(told.visit, day, told);
    },
    size: () => byVisit.size + facts.length,
    save() {
      for (const fact of facts) insertFact.run(...fact);
      for (const [visit, { day, reached, scanned }] of byVisit) {
        upsert.run(visit, day, reached, scanned);
        tellAlone.run(visit);
      }
      drop();
    },
    drop,
  };
}

function keyOf(word: string, { checkpoint, question }: Told): string {
  if (word === "completed") return word;
  return `${word}/${word === "answered" ? question : checkpoint}`;
}

/** Bit n for stop n, bit 0 for the bonus stop, none for anything else. */
function bitOf(checkpoint: unknown): number {
  if (checkpoint === "bonus") return 1;
  const isStop = typeof checkpoint === "number" && checkpoint >= 1 && checkpoint <= 13;
  return isStop ? 1 << checkpoint : 0;
}
