import { codeOf } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { TrailReport } from "../contract/trail-report.ts";
import type { Journal } from "../journal/journal.ts";
import { createFloodGate, type FloodLimits } from "./flood-gate.ts";
import { knownFactsOf } from "./known-facts.ts";
import { newFactsOf, type TrailContent } from "./walk-facts.ts";

export type TakeReportDeps = {
  journal: Pick<Journal, "appendAll" | "read" | "queued">;
  readContent(): Promise<TrailContent>;
  clock: Clock;
  log: Log;
  limits?: FloodLimits;
};

/** `stored`: all of the report that counts is on disk, so many facts anew. Otherwise the phone is to send it again, later. */
export type Taken = { status: "stored"; stored: number } | { status: "flood" } | { status: "busy" };

export type TakeReport = (report: TrailReport, address: string) => Promise<Taken>;

/** Visits whose facts are remembered; others are looked up again. */
const mostVisits = 2000;
/** Reports of one visit that wait for each other: two tabs, and a phone that asked again. */
const mostInLine = 4;
/** So many facts may wait for the disk; the corridor has a right to the rest of the queue. */
const mostQueued = 20_000;
/** So long a phone waits for the disk. What was taken by then is written all the same, and known when the phone asks again. */
const patienceMs = 5000;

type Visit = { known: Set<string> | undefined; last: Promise<unknown>; inLine: number };

/** Takes what phones tell, each fact of a visit once, also when it is told again after a restart or twice at the same time. */
export function createTakeReport(deps: TakeReportDeps): TakeReport {
  const { journal, clock, log } = deps;
  const gate = createFloodGate(clock, deps.limits);
  const visits = new Map<string, Visit>();

  async function inTurn(visit: Visit, report: TrailReport, address: string): Promise<Taken> {
    const known = visit.known ?? journal.read((db) => knownFactsOf(db, report.visit));
    const { facts, keys } = newFactsOf(report, known, await deps.readContent(), clock.now());
    if (known.size === 0 && facts.length > 0 && !gate.admit(address)) return { status: "flood" };
    if (!gate.take(facts.length)) return { status: "flood" };
    await journal.appendAll(facts);
    for (const key of keys) known.add(key);
    visit.known = known;
    return { status: "stored", stored: facts.length };
  }

  function visitOf(id: string): Visit {
    const visit = visits.get(id) ?? { known: undefined, last: Promise.resolve(), inLine: 0 };
    visits.delete(id); // to the young end
    visits.set(id, visit);
    if (visits.size > mostVisits)
      for (const [old, { inLine }] of visits) {
        if (inLine > 0 || old === id) continue;
        visits.delete(old);
        break;
      }
    return visit;
  }

  return (report, address) => {
    const visit = visitOf(report.visit);
    if (visit.inLine >= mostInLine || journal.queued() > mostQueued)
      return Promise.resolve({ status: "busy" });
    visit.inLine++;
    const turn = visit.last
      .then(() => inTurn(visit, report, address))
      .catch((error: unknown): Taken => {
        log.warn("a phone's report was not taken", { code: codeOf(error) });
        return { status: "busy" };
      })
      .finally(() => visit.inLine--);
    visit.last = turn;
    return withPatience(turn, clock);
  };
}

function withPatience(turn: Promise<Taken>, clock: Clock): Promise<Taken> {
  return new Promise((resolve) => {
    const cancel = clock.after(patienceMs, () => resolve({ status: "busy" }));
    void turn.then((taken) => {
      cancel();
      resolve(taken);
    });
  });
}
