import { markOf } from "../../runtime/contract/code-mark.ts";
import { VisitorCheckpoint } from "../../runtime/contract/visitor-checkpoint.ts";
import type { VisitorTrail } from "../../runtime/contract/visitor-trail.ts";
import { shortCodeOf, stops, tagOf } from "../../runtime/trail/sign-stop.ts";

/** The trail as a visitor door tells it, with the least in it; codes are those of a key of sevens. */
export function makeTrail(edition = "pack@1/a", hallId = "demo"): VisitorTrail {
  return {
    hall: "长岭展馆",
    hallId,
    edition,
    stops: stops.map((place) => makeStop(place, hallId)),
    posts: {},
  };
}

export const trailSigner = { key: new Uint8Array(32).fill(7), hallId: "demo" };

function makeStop(place: VisitorCheckpoint["place"], hallId: string): VisitorCheckpoint {
  const story = {
    ...{ id: `story-${place}`, title: `第 ${place} 站`, teaser: "听一听", durationMs: 60_000 },
    ...{ audioUrl: `/pack/audio/story-${place}.mp3`, pictureUrl: `/pack/pictures/story-${place}.svg` },
    ...{ sentences: [] },
  };
  const marks = {
    tag: markOf(hallId, tagOf({ ...trailSigner, hallId }, place)),
    code: markOf(hallId, shortCodeOf({ ...trailSigner, hallId }, place)),
  };
  return VisitorCheckpoint.parse({
    ...{ place, hall: "长岭展馆", hallId, story, questions: [], previous: null, next: null, marks },
  });
}
