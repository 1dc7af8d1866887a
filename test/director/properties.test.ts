import fc from "fast-check";
import { expect, test } from "vitest";
import type { Effect } from "../../runtime/director/state.ts";
import { allStations, makeCorridor, makeLayout } from "./make-corridor.ts";

type Corridor = ReturnType<typeof makeCorridor>;
type Step =
  | { do: "press" | "release" | "hold" | "next" | "stop" | "end" | "fail"; station: string }
  | { do: "presence"; station: string; present: boolean }
  | { do: "screen"; ready: boolean }
  | { do: "board"; online: boolean; station: string }
  | { do: "hours"; open: boolean; ceiling: number }
  | { do: "order"; order: "tour" | "ceremony" | "by hand" | "next" | "stop" | "alarm" | "released" }
  | { do: "line-ended"; failed: boolean }
  | { do: "wait"; ms: number };

const station = fc.constantFrom(...allStations);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("press" as const, "end" as const), station }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "release" as const,
        "hold" as const,
        "next" as const,
        "stop" as const,
        "fail" as const,
      ),
      station,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("presence" as const), station, present: fc.boolean() }),
  },
  fc.record({ do: fc.constant("screen" as const), ready: fc.boolean() }),
  fc.record({ do: fc.constant("board" as const), online: fc.boolean(), station }),
  fc.record({
    do: fc.constant("hours" as const),
    open: fc.boolean(),
    ceiling: fc.constantFrom(0, 0.2, 0.4, 1),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("order" as const),
      order: fc.constantFrom(
        "tour",
        "ceremony",
        "by hand",
        "next",
        "next",
        "stop",
        "alarm",
        "released",
        "released",
      ) as fc.Arbitrary<"tour">,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("line-ended" as const), failed: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 30_000 }) }),
  },
);
const steps = fc.array(step, { maxLength: 60 });
const policy = fc.record({
  onBusy: fc.constantFrom("wait" as const, "interrupt" as const, "ignore" as const),
});

function take(one: Step, corridor: Corridor): Effect[] {
  switch (one.do) {
    case "wait":
      return corridor.wait(one.ms);
    case "screen":
      return corridor.send({ kind: "screen", ready: one.ready });
    case "board":
      return corridor.send({ kind: "board", online: one.online, stations: [one.station] });
    case "presence":
      return corridor.presence(one.station, one.present);
    case "hours":
      return corridor.hours(one.open, one.ceiling);
    case "order":
      return takeOrder(one.order, corridor);
    case "line-ended": {
      const { programme } = corridor.show();
      return programme?.kind === "ceremony" ? corridor.endPlay(programme.playId ?? "none", one.failed) : [];
    }
    case "end":
      return corridor.end(one.station);
    case "fail": {
      const phase = corridor.phaseOf(one.station);
      return "playId" in phase ? corridor.endPlay(phase.playId, true) : [];
    }
    case "hold":
      return corridor.trigger("press", one.station);
    case "press":
      return corridor.press(one.station);
    default:
      return corridor.trigger(one.do, one.station);
  }
}

function takeOrder(order: Extract<Step, { do: "order" }>["order"], corridor: Corridor): Effect[] {
  switch (order) {
    case "ceremony":
      return corridor.order({ kind: "ceremony", ceremony: "oath", lead: "voice" });
    case "by hand":
      return corridor.order({ kind: "ceremony", ceremony: "oath", lead: "hand" });
    case "alarm":
      return corridor.order({ kind: "evacuation", active: true });
    case "released":
      return corridor.order({ kind: "evacuation", active: false });
    default:
      return corridor.order({ kind: order });
  }
}

function walk(all: Step[], corridor: Corridor, each: (effects: Effect[]) => void = () => {}): Effect[] {
  for (const one of all) each(take(one, corridor));
  return corridor.effects;
}

test("no two stations nearer than bleedMetres ever sound at once, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(steps, policy, (all, change) => {
      const layout = makeLayout(change);
      const corridor = makeCorridor(layout);
      walk(all, corridor, () => {
        const sounding = corridor.sounding().map((id) => allStations.indexOf(id));
        for (const a of sounding)
          for (const b of layout.stations[a]?.bleeds ?? []) expect(sounding).not.toContain(b);
      });
    }),
    { numRuns: 300 },
  );
});

test("nothing begins to sound in closed hours, during an alarm, without a page, or above the ceiling", () => {
  fc.assert(
    fc.property(steps, policy, (all, change) => {
      const corridor = makeCorridor(makeLayout(change));
      walk(all, corridor, (effects) => {
        const { open, evacuatingSince, screenReady, ceilings } = corridor.show();
        const silent = !open || evacuatingSince !== null || !screenReady;
        for (const effect of effects) {
          if (effect.kind === "play" || effect.kind === "chime" || effect.kind === "volume")
            expect(effect.volume).toBeLessThanOrEqual(ceilings[allStations.indexOf(effect.station)] ?? 0);
          if (effect.kind === "say")
            for (const { station: id, volume } of effect.volumes)
              expect(volume).toBeLessThanOrEqual(ceilings[allStations.indexOf(id)] ?? 0);
          if (["play", "say", "chime"].includes(effect.kind)) expect(silent).toBe(false);
        }
        if (!open || evacuatingSince !== null)
          for (const id of allStations) expect(corridor.phaseOf(id).kind).not.toBe("playing");
      });
    }),
    { numRuns: 300 },
  );
});

test("while a group is led, nothing sounds but the station whose turn it is, or the ceremony", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const corridor = makeCorridor();
      walk(all, corridor, () => {
        const { programme } = corridor.show();
        const playing = allStations.filter((id) => corridor.phaseOf(id).kind === "playing");
        if (programme?.kind === "ceremony") expect(playing).toEqual([]);
        if (programme?.kind === "tour") for (const id of playing) expect(id).toBe(allStations[programme.at]);
        if (programme?.kind === "ceremony" && programme.step === "speaking")
          expect(corridor.sounding()).toEqual([]);
      });
    }),
    { numRuns: 300 },
  );
});

test("a station waits for one wish at most, and never starts for somebody who has gone", () => {
  fc.assert(
    fc.property(steps, policy, (all, change) => {
      const corridor = makeCorridor(makeLayout(change));
      for (const one of all) {
        const before = corridor.show();
        const from = corridor.now();
        for (const effect of take(one, corridor)) {
          if (effect.kind !== "play") continue;
          const waited = before.stations[allStations.indexOf(effect.station)];
          if (waited?.phase.kind !== "waiting" || waited.phase.wish.cause !== effect.wish.cause) continue;
          const gone = waited.sensing && !waited.sensed && !waited.masked;
          if (gone && one.do !== "wait") expect(from - waited.lastSignAt).toBeLessThan(20_000);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("the same events give the same decisions", () => {
  fc.assert(
    fc.property(steps, (all) => {
      expect(walk(all, makeCorridor())).toEqual(walk(all, makeCorridor()));
    }),
    { numRuns: 100 },
  );
});

test("no sequence leaves the director stuck: once all fall silent, a press is answered", () => {
  fc.assert(
    fc.property(steps, policy, station, (all, change, id) => {
      const corridor = makeCorridor(makeLayout(change));
      walk(all, corridor);
      corridor.order({ kind: "evacuation", active: false });
      corridor.hours(true);
      for (let round = 0; round < 30; round++) {
        for (const each of allStations) corridor.end(each);
        corridor.wait(200_000);
      }
      corridor.send({ kind: "screen", ready: true });
      for (const each of allStations) corridor.end(each);
      expect(corridor.press(id).some((effect) => effect.kind === "play")).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a decision never changes the show it was given", () => {
  const corridor = makeCorridor();
  const before = corridor.show();
  const copy = structuredClone(before);
  corridor.press("s1");
  corridor.order({ kind: "tour" });
  corridor.wait(50_000);
  expect(before).toEqual(copy);
});
