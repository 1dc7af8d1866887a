import type { Hall } from "../contract/hall.ts";
import type { VisitorTrail } from "../contract/visitor-trail.ts";
import { lakePlaces } from "./lake-places.ts";
import { readVisitorCheckpoint, type TrailSource } from "./visitor-checkpoint.ts";

/** The whole trail as a phone keeps it: what the visitor door answers, and what the static site holds. */
export function readVisitorTrail(
  source: TrailSource,
  { hall: { hall, visitor, trail }, edition }: { hall: Hall; edition: string },
): VisitorTrail {
  const stops = source.checkpoints.flatMap(
    ({ checkpoint }) => readVisitorCheckpoint(source, checkpoint) ?? [],
  );
  return {
    ...{ hall: hall.name, hallId: hall.id, edition, stops },
    ...(visitor.filing === undefined ? {} : { filing: visitor.filing }),
    posts: { ...lakePlaces(), ...trail.posts },
  };
}
