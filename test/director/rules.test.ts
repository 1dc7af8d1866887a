import { describe, expect, test } from "vitest";
import type { Effect } from "../../runtime/director/state.ts";
import { viewShow } from "../../runtime/director/view.ts";
import { allStations, makeCorridor, makeLayout } from "./make-corridor.ts";

const of = <Kind extends Effect["kind"]>(effects: Effect[], kind: Kind) =>
  effects.filter((effect): effect is Extract<Effect, { kind: Kind }> => effect.kind === kind);
const facts = (effects: Effect[]) => of(effects, "fact").map(({ fact }) => fact.kind);

describe("rule 1: presence is a latch, and a stuck sensor is not believed", () => {
  test("a class of forty walking past gives one invitation with one chime and one counted presence", () => {
    const corridor = makeCorridor();
    for (let child = 0; child < 40; child++) {
      corridor.presence("s3", true);
      corridor.wait(700);
      corridor.presence("s3", false);
      corridor.wait(300);
    }
    expect(of(corridor.effects, "chime")).toEqual([
      { kind: "chime", chime: "invite", station: "s3", volume: 1 },
    ]);
    expect(facts(corridor.effects)).toEqual(["presence.began"]);
    corridor.wait(10_000);
    expect(facts(corridor.effects)).toEqual(["presence.began", "presence.ended"]);
  });

  test("no chime rings into a story that is heard near by", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    expect(of(corridor.presence("s4", true), "chime")).toEqual([]);
    expect(of(corridor.presence("s7", true), "chime")).toHaveLength(1);
  });

  test("a sensor that says somebody for ten minutes is reported, its presence ends, and it is believed again after it let go", () => {
    const corridor = makeCorridor();
    corridor.presence("s2", true);
    expect(of(corridor.wait(599_999), "sensor")).toEqual([]);
    expect(corridor.wait(1)).toMatchObject([
      { kind: "sensor", station: "s2", stuck: true },
      { kind: "fact", fact: { kind: "presence.ended", data: { lastedMs: 600_000 } } },
    ]);
    expect(corridor.wakeAt()).toBeUndefined();
    expect(corridor.presence("s2", false)).toEqual([{ kind: "sensor", station: "s2", stuck: false }]);
    corridor.wait(5000);
    expect(facts(corridor.presence("s2", true))).toEqual(["presence.began"]);
  });

  test("a story at a station whose sensor is stuck plays to its end", () => {
    const corridor = makeCorridor();
    corridor.presence("s2", true);
    corridor.wait(600_000);
    corridor.press("s2");
    expect(of(corridor.wait(115_000), "stop")).toEqual([]);
  });
});

describe("rule 2, against hammering", () => {
  test("a hundred presses a second start hardly more than one story a second", () => {
    const corridor = makeCorridor();
    for (let press = 0; press < 300; press++) {
      corridor.press("s1");
      corridor.wait(10);
    }
    expect(of(corridor.effects, "play").length).toBeLessThanOrEqual(5);
    expect(corridor.phaseOf("s1").kind).toBe("playing");
  });

  test("a story that cannot be heard is followed at once by the next one of its station", () => {
    const corridor = makeCorridor();
    const [first] = of(corridor.press("s1"), "play");
    const [second] = of(corridor.endPlay(first?.playId ?? "", true), "play");
    expect([first?.story, second?.story]).toEqual(["a1", "b1"]);
    expect(second?.wish).toEqual(first?.wish);
  });

  test("when no story of a station can be heard it gives up after one round, and the next press tries again", () => {
    const corridor = makeCorridor();
    let [play] = of(corridor.press("s1"), "play");
    const tried: string[] = [];
    while (play) {
      tried.push(play.story);
      [play] = of(corridor.endPlay(play.playId, true), "play");
    }
    expect(tried).toEqual(["a1", "b1", "c1", "d1"]);
    expect(of(corridor.press("s1"), "play")).toHaveLength(1);
  });
});

describe("rule 6: hours and ceilings", () => {
  test("a story is never louder than the ceiling of the hour, and a lower one holds at once for what is heard", () => {
    const corridor = makeCorridor();
    corridor.hours(true, 0.6);
    expect(of(corridor.press("s1"), "play")).toMatchObject([{ volume: 0.6 }]);
    expect(corridor.hours(true, 0.4)).toEqual([
      { kind: "volume", playId: "run-1", station: "s1", volume: 0.4 },
    ]);
    expect(corridor.hours(true, 0.4)).toEqual([]);
  });

  test("closing time ends what plays and who waits, and a press in closed hours is silent", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    corridor.press("s2");
    const closing = corridor.hours(false);
    expect(of(closing, "stop")).toMatchObject([{ playId: "run-1", reason: "stopped" }]);
    expect(facts(closing)).toEqual(["hall.closed"]);
    corridor.end("s1");
    expect(of(corridor.press("s5"), "play")).toEqual([]);
    expect(of(corridor.presence("s5", true), "fact")).toEqual([]);
    expect(viewShow(corridor.show(), makeLayout()).mode).toEqual({ kind: "closed" });
    corridor.order({ kind: "tour" });
    expect(corridor.show().programme).toBeNull();
    expect(facts(corridor.hours(true))).toEqual(["hall.opened"]);
    expect(of(corridor.press("s5"), "play")).toHaveLength(1);
  });
});

describe("rule 7: guided tour", () => {
  test("goes from the first to the last station, each waiting for the guide, others ignored, and is counted as one group", () => {
    const corridor = makeCorridor();
    const begun = corridor.order({ kind: "tour", group: { people: 40, minors: 38 } });
    expect(of(begun, "fact")).toMatchObject([
      { fact: { kind: "group.began", data: { kind: "tour", people: 40, minors: 38 } } },
    ]);
    for (const [at, station] of allStations.entries()) {
      expect(viewShow(corridor.show(), makeLayout()).mode).toEqual({
        kind: "tour",
        station,
        step: "waiting",
      });
      for (const other of allStations) if (other !== station) expect(corridor.press(other)).toEqual([]);
      expect(of(corridor.presence(allStations[(at + 1) % 7] ?? "s1", at % 2 === 0), "play")).toEqual([]);
      expect(of(corridor.press(station), "play")).toMatchObject([{ station }]);
      corridor.wait(60_000);
      corridor.end(station);
    }
    expect(of(corridor.effects, "fact").at(-1)?.fact).toMatchObject({
      kind: "group.ended",
      data: { stations: 7, people: 40, lastedMs: 420_000 },
    });
    expect(viewShow(corridor.show(), makeLayout()).mode).toEqual({ kind: "open" });
  });

  test("a group that stands too far back for the sensor still hears its story to the end", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "tour" });
    corridor.press("s1");
    expect(of(corridor.wait(110_000), "stop")).toEqual([]);
  });

  test("the guide's remote control starts the story that waits and leaves the one that is heard", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "tour" });
    expect(of(corridor.order({ kind: "next" }), "play")).toMatchObject([{ station: "s1" }]);
    corridor.wait(5000);
    expect(of(corridor.order({ kind: "next" }), "stop")).toHaveLength(1);
    corridor.end("s1");
    expect(corridor.show().programme).toMatchObject({ at: 1, step: "waiting" });
  });

  test("begun while stories play, it lets them fade before the guide's first press is taken", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    expect(of(corridor.order({ kind: "tour" }), "stop")).toHaveLength(1);
    expect(corridor.press("s1")).toEqual([]);
    corridor.end("s1");
    expect(of(corridor.press("s1"), "play")).toHaveLength(1);
  });

  test("forgotten for a quarter of an hour it is over, and visitors are answered again", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "tour" });
    expect(facts(corridor.wait(900_000))).toEqual(["group.ended"]);
    expect(of(corridor.press("s5"), "play")).toHaveLength(1);
  });
});

describe("rule 8: ceremony", () => {
  test("all fall silent, then line after line from every speaker with time to repeat, and it is journaled as held", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    expect(of(corridor.order({ kind: "ceremony", ceremony: "oath", lead: "voice" }), "stop")).toHaveLength(1);
    corridor.end("s1");
    const [first] = of(corridor.wait(400), "say");
    expect(first).toMatchObject({ ceremony: "oath", line: 0 });
    expect(first?.volumes.map(({ station }) => station)).toEqual(allStations);
    for (const id of allStations) expect(corridor.press(id)).toEqual([]);
    corridor.wait(3000);
    corridor.endPlay(first?.playId ?? "");
    const [second] = of(corridor.wait(3000 * 1.25 + 800), "say");
    expect(second).toMatchObject({ line: 1 });
    corridor.endPlay(second?.playId ?? "");
    expect(facts(corridor.wait(2000 * 1.25 + 800))).toEqual(["ceremony.held"]);
    expect(corridor.show().programme).toMatchObject({ step: "closing" });
    corridor.wait(6000);
    expect(of(corridor.press("s1"), "play")).toHaveLength(1);
  });

  test("led by hand, each line waits for the leader, and no line is cut short", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "ceremony", ceremony: "oath", lead: "hand" });
    const [first] = of(corridor.wait(400), "say");
    expect(corridor.order({ kind: "next" })).toEqual([]);
    corridor.endPlay(first?.playId ?? "");
    expect(corridor.wait(60_000)).toEqual([]);
    expect(of(corridor.order({ kind: "next" }), "say")).toMatchObject([{ line: 1 }]);
  });

  test("a line without sound does not hold the ceremony up", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "ceremony", ceremony: "oath", lead: "voice" });
    const [first] = of(corridor.wait(400), "say");
    corridor.endPlay(first?.playId ?? "", true);
    expect(of(corridor.wait(5000), "say")).toMatchObject([{ line: 1 }]);
    expect(facts(corridor.wait(30_000))).toEqual(["ceremony.held"]);
  });

  test("a call is followed at once by the people's answer, which no voice speaks", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "ceremony", ceremony: "call", lead: "voice" });
    const [call] = of(corridor.wait(400), "say");
    expect(corridor.endPlay(call?.playId ?? "")).toEqual([]);
    expect(corridor.show().programme).toMatchObject({ line: 1, step: "repeating" });
    expect(facts(corridor.wait(1000 * 1.25 + 800))).toEqual(["ceremony.held"]);
  });

  test("one that does not exist changes nothing", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    expect(corridor.order({ kind: "ceremony", ceremony: "unknown", lead: "voice" })).toEqual([]);
    expect(corridor.phaseOf("s1").kind).toBe("playing");
  });
});

describe("rule 9: evacuation", () => {
  test("all sound is off at once, nothing plays until it is released, and nothing comes back by itself", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    corridor.press("s7");
    const alarm = corridor.order({ kind: "evacuation", active: true });
    expect(of(alarm, "stop").map(({ fadeMs }) => fadeMs)).toEqual([0, 0]);
    expect(viewShow(corridor.show(), makeLayout()).mode).toEqual({ kind: "evacuation" });
    for (const id of allStations) corridor.end(id);
    for (const id of allStations)
      expect(of([...corridor.press(id), ...corridor.presence(id, true)], "play")).toEqual([]);
    expect(corridor.order({ kind: "tour" })).toEqual([]);
    expect(corridor.order({ kind: "stop" })).toEqual([]);
    corridor.wait(60_000);
    expect(of(corridor.order({ kind: "evacuation", active: false }), "play")).toEqual([]);
    expect(facts(corridor.effects)).toContain("evacuation.ended");
    expect(of(corridor.press("s4"), "play")).toHaveLength(1);
  });

  test("a story that is just fading is cut too", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    corridor.trigger("stop", "s1");
    expect(of(corridor.order({ kind: "evacuation", active: true }), "stop")).toMatchObject([{ fadeMs: 0 }]);
  });

  test("a ceremony ends with the alarm and is not counted as held", () => {
    const corridor = makeCorridor();
    corridor.order({ kind: "ceremony", ceremony: "oath", lead: "voice" });
    const [line] = of(corridor.wait(400), "say");
    expect(of(corridor.order({ kind: "evacuation", active: true }), "stop")).toMatchObject([
      { playId: line?.playId, fadeMs: 0 },
    ]);
    expect(facts(corridor.effects)).not.toContain("ceremony.held");
  });
});
