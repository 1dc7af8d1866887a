import type { TrailFact } from "../../../../runtime/contract/trail-report.ts";
import { readJoined } from "../class/joined-class.ts";
import type { ProgressStore } from "../progress-store.ts";
import { aloneByLease, aloneByLocks } from "./alone.ts";
import { createSender } from "./create-sender.ts";
import { openOutbox } from "./outbox.ts";
import { createPost } from "./send-report.ts";

/** Tells the visitor door at `door` of this visit, whenever it can be reached; nobody waits for it. */
export function startSending(
  door: string,
  { now: progress }: Pick<ProgressStore, "now">,
): (fact: TrailFact) => void {
  const visit = () => progress().visit;
  const storage = () => window.localStorage;
  const now = () => Date.now();
  const outbox = openOutbox({ storage, visit });
  const locks = navigator.locks; // absent in old browsers and on plain http, whatever its type says
  const tab = `${now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const sender = createSender({
    outbox,
    send: createPost({
      fetch: (address, init) => window.fetch(address, init),
      address: `${door}/api/visitor/trail`,
      visit,
      now,
    }),
    groupOf({ at }) {
      const joined = readJoined(storage, at);
      return joined && at >= joined.at ? joined.code : undefined;
    },
    alone: locks ? aloneByLocks(locks) : aloneByLease({ storage, now, tab }),
    after(delayMs, run) {
      const timer = window.setTimeout(run, delayMs);
      return () => window.clearTimeout(timer);
    },
    chance: Math.random,
  });
  window.addEventListener("online", sender.wake);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sender.wake();
  });
  sender.wake();
  return (fact) => {
    outbox.keep(fact);
    sender.tell();
  };
}
