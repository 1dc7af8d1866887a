// Looks in the journal whether the rules were kept. Knows the rules from the design and nothing of the director's code.
import type { Hall } from "../contract/hall.ts";
import type { JournalEvent } from "../contract/journal.ts";

export type Breach = { rule: string; seq: number; what: string };

type Open = { play: string; place: string; story: string; since: number; seq: number };
type Walk = {
  open: Map<string, Open>;
  present: Map<string, number>;
  lastStory: Map<string, { story: string; at: number; failed: boolean }>;
  closed: boolean;
  alarm: boolean;
  breaches: Breach[];
};

/** Two beginnings at one station are at least so far apart: a hammering hand hears more than beginnings. */
const leastApartMs = 650;

/**
 * Every breach that the events of one run show, in their order: stories that sounded too near each other, that began while the
 * hall was closed or an alarm held, that were left while somebody stood there, that were told twice in a row; presences and
 * plays that do not pair; numbers that are missing. Empty where all rules were kept.
 */
export function checkRules(events: readonly JournalEvent[], hall: Hall): Breach[] {
  const walk: Walk = {
    ...{ open: new Map(), present: new Map(), lastStory: new Map(), closed: false, alarm: false },
    breaches: [],
  };
  let before: number | undefined;
  for (const event of events) {
    if (before !== undefined && event.seq !== before + 1)
      say(walk, "gap", event, `number ${before + 1} is missing`);
    before = event.seq;
    look(event, walk, hall);
  }
  return walk.breaches;
}

function look(event: JournalEvent, walk: Walk, hall: Hall): void {
  switch (event.kind) {
    case "system.started":
      walk.present.clear();
      walk.lastStory.clear();
      [walk.closed, walk.alarm] = [false, false];
      break;
    case "hall.closed":
    case "hall.opened":
      walk.closed = event.kind === "hall.closed";
      break;
    case "evacuation.began":
    case "evacuation.ended":
      walk.alarm = event.kind === "evacuation.began";
      break;
    case "presence.began": {
      const { station } = event.data;
      if (walk.present.has(station)) say(walk, "presence", event, `${station} began twice`);
      walk.present.set(station, event.upMs);
      break;
    }
    case "presence.ended": {
      const { station } = event.data;
      if (!walk.present.delete(station)) say(walk, "presence", event, `${station} ended without a beginning`);
      break;
    }
    case "story.started":
      begin(event, walk, hall);
      break;
    case "story.ended":
      end(event, walk);
      break;
    default:
      break;
  }
}

function begin(event: Extract<JournalEvent, { kind: "story.started" }>, walk: Walk, hall: Hall): void {
  const { play, place, story } = event.data;
  if (walk.closed) say(walk, "closed", event, `${place} began in closed hours`);
  if (walk.alarm) say(walk, "evacuation", event, `${place} began during an alarm`);
  for (const other of walk.open.values())
    if (other.place !== place && metresApart(hall, place, other.place) < hall.corridor.policy.bleedMetres)
      say(walk, "bleed", event, `${place} began while ${other.place} was heard (number ${other.seq})`);
  const last = walk.lastStory.get(place);
  if (last && !last.failed) {
    if (last.story === story) say(walk, "again", event, `${place} told ${story} twice in a row`);
    if (event.upMs - last.at < leastApartMs)
      say(walk, "hammer", event, `${place} began ${Math.round(event.upMs - last.at)} ms after it had begun`);
  }
  walk.lastStory.set(place, { story, at: event.upMs, failed: false });
  if (walk.open.has(play)) say(walk, "pairs", event, `play ${play} began twice`);
  walk.open.set(play, { play, place, story, since: event.upMs, seq: event.seq });
}

function end(event: Extract<JournalEvent, { kind: "story.ended" }>, walk: Walk): void {
  const { play, place, story, reason, heardMs, durationMs } = event.data;
  const began = walk.open.delete(play);
  // What never sounded ends without a beginning: it failed, or was taken back before the first sound.
  if (!began && heardMs > 0) say(walk, "pairs", event, `play ${play} ended without a beginning`);
  if (reason === "failed" || !began)
    walk.lastStory.set(place, { story, at: Number.NEGATIVE_INFINITY, failed: true });
  if (reason === "left" && walk.present.has(place))
    say(walk, "left", event, `${place} was ended as left while somebody stood there`);
  if (heardMs > durationMs + 1) say(walk, "heard", event, `${place} was heard for longer than it lasts`);
}

function metresApart(hall: Hall, a: string, b: string): number {
  const at = (id: string) =>
    hall.corridor.stations.find((station) => station.id === id)?.atMetres ?? Number.NaN;
  return Math.abs(at(a) - at(b));
}

function say(walk: Walk, rule: string, { seq }: JournalEvent, what: string): void {
  walk.breaches.push({ rule, seq, what });
}
