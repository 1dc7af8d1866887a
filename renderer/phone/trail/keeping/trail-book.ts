import type { VisitorCheckpoint } from "../../../../runtime/contract/visitor-checkpoint.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import type { Place } from "../stop-words.ts";
import type { Answer } from "./ask-door.ts";
import { isStop, isTrail } from "./is-trail.ts";

/** A stop as the hall tells it; `absent` where the hall has no such stop, `unreached` where nobody answers. */
export type StopRead = { status: "ok"; stop: VisitorCheckpoint } | { status: "absent" | "unreached" };

/** Where the text of the whole trail stays between two visits; neither call rejects. */
export type Shelf = { read(): Promise<string | null>; write(text: string): Promise<boolean> };

export type TrailBook = {
  /** From what this phone holds, else from the hall. */
  stop(place: Place): Promise<StopRead>;
  /** What this phone holds, else what the hall tells; `undefined` without both. */
  whole(): Promise<VisitorTrail | undefined>;
  /** What this phone holds. */
  held(): Promise<VisitorTrail | undefined>;
  /** What the hall tells now. */
  latest(): Promise<VisitorTrail | undefined>;
  /** Holds this from now on; false where it lasts only as long as the page. */
  take(trail: VisitorTrail): Promise<boolean>;
};

export type BookDeps = { root: string; ask(address: string): Promise<Answer>; shelf: Shelf };

export function openTrailBook({ root, ask, shelf }: BookDeps): TrailBook {
  let trail: VisitorTrail | undefined;
  let asked: Promise<VisitorTrail | undefined> | undefined;

  async function held(): Promise<VisitorTrail | undefined> {
    if (trail) return trail;
    const kept = parse(await shelf.read());
    trail ??= isTrail(kept) ? kept : undefined;
    return trail;
  }

  function latest(): Promise<VisitorTrail | undefined> {
    asked ??= ask(`${root}/api/visitor/trail.json`).then((answer) => {
      asked = undefined;
      return answer.status === "ok" && isTrail(answer.body) ? answer.body : undefined;
    });
    return asked;
  }

  async function whole(): Promise<VisitorTrail | undefined> {
    const here = await held();
    if (here) return here;
    const fresh = await latest();
    trail ??= fresh;
    return trail;
  }

  return {
    held,
    latest,
    whole,
    async stop(place) {
      const stop = (await held())?.stops.find((each) => each.place === place);
      if (stop) return { status: "ok", stop };
      const answer = await ask(`${root}/api/visitor/checkpoint/${place}.json`);
      if (answer.status !== "ok") return answer;
      return isStop(answer.body) ? { status: "ok", stop: answer.body } : { status: "unreached" };
    },
    take(next) {
      trail = next;
      return shelf.write(JSON.stringify(next));
    },
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // cut off half-way: fetched anew
  }
}
