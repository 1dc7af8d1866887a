import type { Database } from "better-sqlite3";
import type { Clock } from "../base/clock.ts";
import type { HallTime } from "../base/hall-time.ts";
import type { Fact } from "../contract/journal.ts";
import { plainCode } from "../contract/short-code.ts";
import type { ClassStart } from "../contract/trail-class.ts";
import { makeClassCode } from "./class-code.ts";
import { readClassEvents, readWalks } from "./class-facts.ts";
import { listClasses, occupiedBy, type TrailClass } from "./class-list.ts";
import { type ClassResults, sumWalks } from "./class-results.ts";
import { planTeams } from "./class-teams.ts";

export type ClassBookDeps = {
  clock: Clock;
  hallTime: HallTime;
  /** Resolves when the fact is on disk. */
  append(fact: Fact): Promise<unknown>;
  read<T>(query: (db: Database) => T): T;
};

export type ClassWithResults = { of: TrailClass; results: ClassResults };

export type ClassBook = {
  /** Today's, the newest first. */
  today(): Promise<ClassWithResults[]>;
  start(asked: ClassStart): Promise<ClassWithResults>;
  /** `undefined` where no such class began today. */
  end(code: string): Promise<ClassWithResults | undefined>;
  /** Of today or of the last sixty days, the latest of that code. */
  find(code: string): Promise<ClassWithResults | undefined>;
  /** One that walks now. Asked by every phone that joins, so it reads the journal once a day only. */
  walking(code: string): TrailClass | undefined;
};

const dayMs = 24 * 3_600_000;
/** So long phones may come home and tell what they kept, and so long a code is not given again. */
const keptDays = 60;

/** The classes on the trail. The journal is the only truth: nothing is lost by a restart. */
export function createClassBook({ clock, hallTime, append, read }: ClassBookDeps): ClassBook {
  let kept: { day: string; classes: TrailClass[] } | undefined;

  /** Classes of the last sixty days, oldest first. */
  function all(): TrailClass[] {
    const day = hallTime.dayOf(clock.now());
    if (kept?.day !== day) {
      const from = hallTime.dayOf(clock.now() - keptDays * dayMs);
      kept = {
        day,
        classes: listClasses(
          read((db) => readClassEvents(db, { from })),
          hallTime.dayOf,
        ),
      };
    }
    return kept.classes;
  }
  const dayOf = ({ beganAt }: TrailClass) => hallTime.dayOf(beganAt);
  const isOfToday = (each: TrailClass) => dayOf(each) === hallTime.dayOf(clock.now());
  const named = (typed: string) => {
    const code = plainCode(typed.slice(0, 64));
    return all()
      .filter((each) => each.code === code)
      .pop();
  };

  function resultsOf(classes: readonly TrailClass[]): ClassWithResults[] {
    const [first] = classes;
    if (!first) return [];
    const codes = classes.map(({ code }) => code);
    const to = hallTime.dayOf(first.beganAt + keptDays * dayMs);
    const walks = read((db) => readWalks(db, codes, { from: dayOf(first), to }));
    return classes.map((each) => ({ of: each, results: sumWalks(each.code, walks) }));
  }

  /** Yesterday's, that nobody ended: over with what their phones told last. */
  async function closeOld(): Promise<void> {
    for (const each of all()) if (each.endedAt === null && !isOfToday(each)) await close(each);
  }
  async function close(each: TrailClass): Promise<void> {
    const [found] = resultsOf([each]);
    const lastAt = isOfToday(each) ? clock.now() : (found?.results.lastAt ?? each.beganAt);
    each.endedAt = Math.max(lastAt, each.beganAt);
    const data = {
      ...{ group: each.code, kind: "trail" as const, ...sizeOf(each) },
      ...{ lastedMs: Math.round(each.endedAt - each.beganAt), stations: found?.results.reached.size ?? 0 },
    };
    try {
      await append({ kind: "group.ended", data });
    } catch (error) {
      each.endedAt = null;
      throw error;
    }
  }

  return {
    async today() {
      await closeOld();
      return resultsOf(all().filter(isOfToday)).reverse();
    },
    async start({ people, minors, level, teams }) {
      const classes = all();
      const code = makeClassCode(new Set(classes.map((each) => each.code)));
      const made: TrailClass = {
        ...{ code, people, minors: people && (minors ?? 0), level },
        teams: planTeams(teams, occupiedBy(classes.filter(isOfToday))),
        beganAt: Math.round(clock.now()),
        endedAt: null,
      };
      classes.push(made); // before the disk has it, so that another one begun at once plans around it
      try {
        const data = { group: code, kind: "trail" as const, ...sizeOf(made), level, teams };
        await append({ kind: "group.began", data });
      } catch (error) {
        classes.splice(classes.indexOf(made), 1);
        throw error;
      }
      return { of: made, results: sumWalks(code, []) };
    },
    async end(code) {
      const found = named(code);
      if (!found || !isOfToday(found)) return undefined;
      if (found.endedAt === null) await close(found);
      return resultsOf([found])[0];
    },
    async find(code) {
      const found = named(code);
      return found && resultsOf([found])[0];
    },
    walking(code) {
      const found = named(code);
      return found && found.endedAt === null && isOfToday(found) ? found : undefined;
    },
  };
}

function sizeOf({ people, minors }: TrailClass): { people?: number; minors?: number } {
  return { ...(people === undefined ? {} : { people }), ...(minors === undefined ? {} : { minors }) };
}
