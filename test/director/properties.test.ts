import fc from "fast-check";
import { expect, test } from "vitest";
import type { Effect } from "../../runtime/director/state.ts";
import { allStations, makeCorridor, makeLayout } from "./make-corridor.ts";

type Corridor = ReturnType<typeof makeCorridor>;
type Step =
  | { do: "press" | "release" | "hold" | "next" | "stop" | "end"; station: string }
  | { do: "presence"; station: string; present: boolean }
  | { do: "screen"; ready: boolean }
  | { do: "board"; online: boolean }
  | { do: "wait"; ms: number };

const station = fc.constantFrom(...allStations);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom("press", "release", "hold", "next", "stop", "end") as fc.Arbitrary<"press">,
    station,
  }),
  fc.record({ do: fc.constant("presence" as const), station, present: fc.boolean() }),
  fc.record({ do: fc.constant("screen" as const), ready: fc.boolean() }),
  fc.record({ do: fc.constant("board" as const), online: fc.boolean() }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 30_000 }) }),
);
const policy = fc.record({
  onBusy: fc.constantFrom("wait" as const, "interrupt" as const, "ignore" as const),
});

function walk(steps: Step[], corridor: Corridor, each: () => void = () => {}): Effect[] {
  for (const one of steps) {
    if (one.do === "wait") corridor.wait(one.ms);
    else if (one.do === "screen") corridor.send({ kind: "screen", ready: one.ready });
    else if (one.do === "board") corridor.send({ kind: "board", online: one.online, stations: allStations });
    else if (one.do === "presence") corridor.presence(one.station, one.present);
    else if (one.do === "end") corridor.end(one.station);
    else if (one.do === "hold") corridor.trigger("press", one.station);
    else if (one.do === "press") corridor.press(one.station);
    else corridor.trigger(one.do, one.station);
    each();
  }
  return corridor.effects;
}

test("no two stations nearer than bleedMetres ever sound at once, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), policy, (steps, change) => {
      const layout = makeLayout(change);
      const corridor = makeCorridor(layout);
      walk(steps, corridor, () => {
        const sounding = corridor.sounding().map((id) => allStations.indexOf(id));
        for (const a of sounding)
          for (const b of layout.stations[a]?.bleeds ?? []) expect(sounding).not.toContain(b);
      });
    }),
    { numRuns: 300 },
  );
});

test("the same events give the same decisions", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      expect(walk(steps, makeCorridor())).toEqual(walk(steps, makeCorridor()));
    }),
    { numRuns: 100 },
  );
});

test("no sequence leaves the director stuck: once all fall silent, a press is answered", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), policy, station, (steps, change, id) => {
      const corridor = makeCorridor(makeLayout(change));
      walk(steps, corridor);
      for (let round = 0; round < 30; round++) {
        for (const each of allStations) corridor.end(each);
        corridor.wait(200_000);
      }
      corridor.send({ kind: "screen", ready: true });
      expect(corridor.press(id).some((effect) => effect.kind === "play")).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("a decision never changes the show it was given", () => {
  const corridor = makeCorridor();
  const before = corridor.show();
  const copy = structuredClone(before);
  corridor.press("s1");
  corridor.wait(50_000);
  expect(before).toEqual(copy);
});
