import type { Clock } from "../base/clock.ts";
import type { Fault, HealthReport } from "../contract/health.ts";
import type { Fact } from "../contract/journal.ts";
import type { FaultDetails } from "./fault-details.ts";
import { type FaultCode, sentenceOf, sentences } from "./sentences.ts";
import { sinceWords } from "./since-words.ts";

export type FaultFact = Extract<Fact, { kind: "fault.raised" | "fault.cleared" }>;

export type HealthDeps = {
  clock: Pick<Clock, "now" | "upMs">;
  /** Told once when a fault comes and once when it goes. */
  onFact(fact: FaultFact): void;
  timeZone?: string;
};

export type Health = {
  /** Says that something is wrong. Raised again it keeps its beginning and takes the new details. Never throws. */
  raise(code: FaultCode, subject: string, details?: FaultDetails): void;
  /** The same for a fault that brings its own sentence. */
  tell(fault: SaidFault): void;
  /** Says that it is right again; nothing happens where it was not wrong. Never throws. */
  clear(code: FaultCode | SaidFault["code"], subject: string): void;
  /** What is wrong now, the serious first, then the oldest. */
  faults(): Fault[];
  status(): HealthReport["status"];
};

/** A fault whose finder brings its own sentence, as the parts of a pack do. */
export type SaidFault = Pick<Fault, "code" | "subject" | "severity" | "sentence">;

type Raised = Omit<SaidFault, "sentence"> & { since: number; sinceUp: number; say(since: string): string };

const ranks = { serious: 0, warning: 1, note: 2 } as const;

/** Keeps what is wrong, in memory: after a restart each part finds its own faults again. */
export function createHealth({ clock, onFact, timeZone = "Asia/Shanghai" }: HealthDeps): Health {
  const raised = new Map<string, Raised>();

  function sentenceNow({ since, say }: Raised): string {
    return say(sinceWords(since, clock.now(), timeZone));
  }

  /** The journal may be the very thing that is broken; health must not fall with it. */
  function tellFact(fact: FaultFact): void {
    try {
      onFact(fact);
    } catch {
      // the journal raises its own fault, and this one stands in the list all the same
    }
  }

  function put(code: string, subject: string, severity: Fault["severity"], say: Raised["say"]): void {
    const before = raised.get(keyOf(code, subject));
    if (before) {
      before.say = say;
      return;
    }
    const fresh = { code, subject, severity, since: clock.now(), sinceUp: clock.upMs(), say };
    raised.set(keyOf(code, subject), fresh);
    tellFact({ kind: "fault.raised", data: { code, subject, sentence: sentenceNow(fresh) } });
  }

  return {
    raise(code, subject, details = {}) {
      put(code, subject, sentences[code].severity, (since) =>
        sentenceOf(code, { ...details, subject, since }),
      );
    },
    tell: ({ code, subject, severity, sentence }) => put(code, subject, severity, () => sentence),
    clear(code, subject) {
      const before = raised.get(keyOf(code, subject));
      if (!before) return;
      raised.delete(keyOf(code, subject));
      const lastedMs = Math.round(clock.upMs() - before.sinceUp);
      tellFact({ kind: "fault.cleared", data: { code, subject, lastedMs } });
    },
    faults: () =>
      [...raised.values()]
        .sort((a, b) => ranks[a.severity] - ranks[b.severity] || a.since - b.since)
        .map((each) => {
          const { code, subject, since, severity } = each;
          return { code, subject, since, severity, sentence: sentenceNow(each) };
        }),
    status() {
      const severities = new Set([...raised.values()].map(({ severity }) => severity));
      return severities.has("serious") ? "serious" : severities.has("warning") ? "warning" : "ok";
    },
  };
}

function keyOf(code: string, subject: string): string {
  return `${code} ${subject}`;
}
