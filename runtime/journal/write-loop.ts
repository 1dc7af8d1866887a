import { AppError } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { PlayNotes } from "./play-notes.ts";
import { createRetryPause } from "./retry-pause.ts";
import type { WriteQueue } from "./write-queue.ts";
import type { WriterLink } from "./writer-link.ts";
import type { Recovery, TroubleCode, WriterReply } from "./writer-messages.ts";

/** Rows in one transaction at most; a burst is one, a backlog after a full disk is many. */
const batchRows = 2000;

export type Trouble = { code: TroubleCode; detail: string };

export type WriteLoopDeps = {
  link: WriterLink;
  queue: WriteQueue;
  notes: PlayNotes;
  clock: Clock;
  log: Log;
  onTrouble(trouble: Trouble | null): void;
  onRecovered(recovery: Recovery): void;
  /** The file may be replaced now: let go of it. */
  onClosing(): void;
};

/** Brings what waits in the queue to the disk, in order, again and again until it is there. */
export type WriteLoop = {
  /** Goes to work, if it rests. */
  wake(): void;
  /** Settles with the first answer of the disk, good or bad. */
  readonly firstAnswer: Promise<Recovery | null>;
  lastSeq(): number;
  /** Whether the file may be read now. */
  isReadable(): boolean;
  /** A reader found damage that the writer has not met. */
  reportDamage(): void;
  /** Writes what waits, unless the disk refuses it even now, and closes. */
  end(): Promise<void>;
};

export function createWriteLoop(deps: WriteLoopDeps): WriteLoop {
  const { link, queue, notes, clock, log } = deps;
  const pause = createRetryPause(clock);
  let isOpen = false;
  let isReadable = false;
  let isDamaged = false;
  let wasOpen = false;
  let isEnding = false;
  let lastSeq = 0;
  let inFlight = { groups: 0, rows: 0 };
  let trouble: Trouble | null = null;
  let work: Promise<void> | undefined;
  let giveFirst: (recovery: Recovery | null) => void = () => {};
  const firstAnswer = new Promise<Recovery | null>((resolve) => {
    giveFirst = resolve;
  });

  function wake(): void {
    // A microtask later, so that facts appended in one go share a transaction.
    work ??= Promise.resolve().then(run);
  }

  async function run(): Promise<void> {
    try {
      for (;;) {
        if (!isOpen || isDamaged) {
          const reply = await open();
          if (reply.kind !== "opened" && !(await isWorthAnother(reply))) break;
          continue;
        }
        const groups = queue.peek(batchRows);
        const due = notes.take();
        if (groups.length === 0 && due.length === 0) break;
        const rows = groups.flatMap((group) => group.rows);
        inFlight = { groups: groups.length, rows: rows.length };
        const reply = await link.ask({ kind: "write", rows, notes: due });
        if (reply.kind === "written") settle(reply.lastSeq);
        else if (!(await isWorthAnother(reply))) break;
      }
    } catch (error) {
      log.error("journal loop failed", { error: String(error) });
    }
    work = undefined; // in the very turn that found nothing to do: whoever comes later must wake us anew
  }

  async function open(): Promise<WriterReply> {
    isReadable = false;
    deps.onClosing();
    const now = { at: Math.round(clock.now()), upMs: Math.round(clock.upMs()) };
    const reply = await link.ask({ kind: "open", ...now, isDamaged, closePlays: !wasOpen });
    if (reply.kind === "opened") opened(reply);
    else isReadable = reply.kind === "trouble" && reply.code === "journal/locked";
    giveFirst(reply.kind === "opened" ? reply.recovered : null);
    return reply;
  }

  function opened(reply: Extract<WriterReply, { kind: "opened" }>): void {
    isOpen = isReadable = true;
    isDamaged = false;
    // A writer that died after the commit, before it could say so: those rows are on disk, once is enough.
    const wasWritten = wasOpen && !reply.recovered && reply.lastSeq === lastSeq + inFlight.rows;
    if (wasWritten) settle(reply.lastSeq);
    wasOpen = true;
    lastSeq = reply.lastSeq;
    inFlight = { groups: 0, rows: 0 };
    if (queue.size() === 0) say(null);
    if (!reply.recovered) return;
    log.error("damaged journal replaced", reply.recovered);
    deps.onRecovered(reply.recovered);
  }

  function settle(seq: number): void {
    queue.settle(inFlight.groups, seq - inFlight.rows + 1);
    inFlight = { groups: 0, rows: 0 };
    lastSeq = seq;
    pause.reset();
    say(null);
  }

  /** Takes a failure to heart; answers whether to try again, after a pause. */
  async function isWorthAnother(reply: WriterReply): Promise<boolean> {
    if (reply.kind === "damaged") {
      isDamaged = true;
      log.error("journal is damaged", { detail: reply.detail });
    }
    if (reply.kind === "trouble") {
      say({ code: reply.code, detail: reply.detail });
      if (reply.code === "journal/failed") isOpen = false;
    }
    if (isEnding) return reply.kind === "damaged";
    await pause.wait();
    return true;
  }

  function say(next: Trouble | null): void {
    if (next?.code === trouble?.code) return;
    trouble = next;
    if (next) log.warn("journal cannot be written", next);
    else log.info("journal is written again");
    deps.onTrouble(next);
  }

  return {
    wake,
    firstAnswer,
    lastSeq: () => lastSeq,
    isReadable: () => isReadable,
    reportDamage() {
      isDamaged = true;
      wake();
    },
    async end() {
      isEnding = true;
      pause.cutShort();
      if (queue.size() > 0) wake();
      await work;
      queue.refuseAll(new AppError("journal/closed", "the journal closed before this fact was on disk"));
      deps.onClosing();
      isReadable = false;
      await link.ask({ kind: "close" });
    },
  };
}
