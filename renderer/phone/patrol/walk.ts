// What a phone keeps of a patrol, under `zange.patrol`: the token, what was found, and the marks of the posts, so that it goes on
// where there is no network.
import {
  type PatrolFound,
  type PatrolPlace,
  type PatrolPost,
  patrolOrder,
} from "../../shared/patrol/patrol-words.ts";
import type { PostMarks } from "./read-scan.ts";

export type Walk = {
  token: string;
  /** Made on this phone, 32 hex digits: told twice, it counts once. */
  walk: string;
  /** Wall clock of the phone, ms. */
  beganAt: number;
  found: Readonly<Record<string, PatrolFound>>;
  marks: PostMarks | undefined;
  state: "walking" | "done" | "sent";
};

const hex = /^[0-9a-f]{32}$/;
/** As long as the token holds. */
const longestMs = 12 * 3_600_000;

/**
 * The walk that a phone goes on with: a kept one, a new one where a token was just scanned, or none. Findings that were never sent
 * go over to a new token.
 */
export function takeUp(kept: Walk | undefined, token: string | undefined, fresh: () => string, now: number) {
  if (token === undefined || !hex.test(token)) return kept;
  if (kept?.token === token) return kept;
  const isOpen = kept !== undefined && kept.state !== "sent" && Object.keys(kept.found).length > 0;
  if (isOpen) return { ...kept, token, beganAt: now };
  return { token, walk: fresh(), beganAt: now, found: {}, marks: kept?.marks, state: "walking" } as const;
}

/** While it is, a scanned post leads back to the patrol. */
export function isWalking({ state, beganAt }: Walk, now: number): boolean {
  return state === "walking" && Math.abs(now - beganAt) < longestMs;
}

/** The stops to look at, in walking order. */
export function placesOf({ marks }: Walk): PatrolPlace[] {
  return patrolOrder.filter((each) => marks?.posts.some(({ place }) => place === each));
}

/** The next one that nobody has looked at yet. */
export function nextPlace(walk: Walk): PatrolPlace | undefined {
  return placesOf(walk).find((place) => walk.found[place] === undefined);
}

export function withFound(walk: Walk, place: PatrolPlace, found: PatrolFound | undefined): Walk {
  const { [place]: _old, ...others } = walk.found;
  return {
    ...walk,
    found: found === undefined ? others : { ...others, [place]: found === place ? "right" : found },
  };
}

export function postsOf({ found }: Walk): PatrolPost[] {
  return patrolOrder.flatMap((checkpoint) => {
    const what = found[checkpoint];
    return what === undefined ? [] : { checkpoint, found: what };
  });
}

/** Reads what was kept; what is missing, damaged or from elsewhere counts as nothing. */
export function readWalk(text: string | null): Walk | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (!isRecord(kept)) return undefined;
    const { token, walk, beganAt, found, marks, state } = kept;
    if (typeof token !== "string" || !hex.test(token) || typeof walk !== "string" || !hex.test(walk))
      return undefined;
    if (typeof beganAt !== "number" || (state !== "walking" && state !== "done" && state !== "sent"))
      return undefined;
    return {
      token,
      walk,
      beganAt,
      found: readFound(found),
      marks: isMarks(marks) ? marks : undefined,
      state,
    };
  } catch {
    return undefined; // nothing kept, or cut off half-way
  }
}

function readFound(value: unknown): Record<string, PatrolFound> {
  const found: Record<string, PatrolFound> = {};
  if (isRecord(value))
    for (const place of patrolOrder) {
      const what = value[place];
      if (isFound(what)) found[place] = what;
    }
  return found;
}

function isFound(value: unknown): value is PatrolFound {
  return (
    value === "right" ||
    value === "missing" ||
    value === "unreadable" ||
    value === "foreign" ||
    patrolOrder.some((place) => place === value)
  );
}

export function isMarks(value: unknown): value is PostMarks {
  return (
    isRecord(value) &&
    typeof value.hallId === "string" &&
    Array.isArray(value.posts) &&
    value.posts.every(
      (post) =>
        isRecord(post) && typeof post.tag === "string" && typeof post.code === "string" && "place" in post,
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
