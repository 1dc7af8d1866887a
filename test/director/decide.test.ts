import { describe, expect, test } from "vitest";
import { lampOf, viewShow } from "../../runtime/director/view.ts";
import { makeCorridor, makeLayout } from "./make-corridor.ts";

const plays = (effects: { kind: string }[]) => effects.filter((effect) => effect.kind === "play");

describe("rule 2: the button", () => {
  test("a press in silence starts the first story at once", () => {
    const corridor = makeCorridor();
    expect(corridor.trigger("press", "s3")).toEqual([
      {
        kind: "play",
        playId: "run-1",
        station: "s3",
        story: "a3",
        volume: 1,
        wish: { cause: "t1", via: "button" },
      },
    ]);
  });

  test("pressed again while its own story plays, the next story starts and the first fades as replaced", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    corridor.wait(5000);
    expect(corridor.press("s3")).toEqual([
      { kind: "stop", playId: "run-1", fadeMs: 150, reason: "replaced" },
      expect.objectContaining({ kind: "play", playId: "run-2", story: "b3" }),
    ]);
  });

  test("stories go round and never repeat the one just heard", () => {
    const corridor = makeCorridor();
    const heard = [1, 2, 3, 4, 5].map(() => {
      const [play] = plays(corridor.press("s1"));
      corridor.end("s1");
      return play && "story" in play ? play.story : undefined;
    });
    expect(heard).toEqual(["a1", "b1", "c1", "d1", "a1"]);
  });

  test("held for a second and a half while it plays, it stops, and letting go does nothing more", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    corridor.wait(5000);
    expect(corridor.trigger("press", "s3")).toEqual([]);
    expect(corridor.wait(1499)).toEqual([]);
    expect(corridor.wait(1)).toEqual([{ kind: "stop", playId: "run-1", fadeMs: 400, reason: "stopped" }]);
    expect(corridor.trigger("release", "s3")).toEqual([]);
  });

  test("a child who leans on the button that started the story does not stop it", () => {
    const corridor = makeCorridor();
    corridor.trigger("press", "s3");
    expect(corridor.wait(10_000)).toEqual([]);
    expect(corridor.trigger("release", "s3")).toEqual([]);
    expect(corridor.phaseOf("s3").kind).toBe("playing");
  });

  test("a station whose section has no story stays silent", () => {
    const corridor = makeCorridor(makeLayout({}, []));
    expect(corridor.press("s3")).toEqual([]);
    expect(corridor.phaseOf("s3").kind).toBe("idle");
  });
});

describe("rule 3: neighbours", () => {
  test("a near station waits with a blinking lamp and starts when the neighbour has ended", () => {
    const layout = makeLayout();
    const corridor = makeCorridor(layout);
    corridor.press("s3");
    expect(corridor.press("s4")).toEqual([]);
    const look = viewShow(corridor.show(), layout).stations[3];
    expect(look).toMatchObject({ id: "s4", state: "waiting" });
    expect(look && lampOf(look.state)).toBe("blink");
    expect(plays(corridor.end("s3"))).toMatchObject([{ station: "s4", wish: { cause: "t3" } }]);
  });

  test("stations beyond bleedMetres play together", () => {
    const corridor = makeCorridor();
    corridor.press("s1");
    expect(plays(corridor.press("s4"))).toHaveLength(1);
    expect(corridor.sounding()).toEqual(["s1", "s4"]);
  });

  test("all seven buttons at once: no two near ones sound, each is heard in its turn", () => {
    const corridor = makeCorridor(makeLayout(), { sensing: false });
    for (const id of ["s1", "s2", "s3", "s4", "s5", "s6", "s7"]) corridor.trigger("press", id);
    const heard: string[][] = [];
    while (corridor.sounding().length > 0) {
      heard.push(corridor.sounding());
      for (const id of corridor.sounding()) corridor.end(id);
    }
    expect(heard.flat().sort()).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
    expect(heard[0]).toEqual(["s1", "s4", "s7"]); // as many as do not hear each other
  });

  test("a newcomer who is free overtakes somebody who has to wait for another one anyway", () => {
    const corridor = makeCorridor();
    corridor.press("s2");
    corridor.press("s4"); // waits for s2
    corridor.press("s6"); // near s4, which could not start yet
    expect(corridor.phaseOf("s6").kind).toBe("playing");
    expect(corridor.phaseOf("s4").kind).toBe("waiting");
  });

  test("who has waited for three quarters of a minute is overtaken no more", () => {
    const corridor = makeCorridor(makeLayout(), { sensing: false });
    corridor.press("s2");
    corridor.press("s4");
    corridor.wait(45_000);
    corridor.press("s6");
    expect(corridor.phaseOf("s6").kind).toBe("waiting");
    corridor.end("s2");
    expect(corridor.phaseOf("s4").kind).toBe("playing");
    corridor.end("s4");
    expect(corridor.phaseOf("s6").kind).toBe("playing");
  });

  test("without a page to sound, a neighbour who has been heard long enough is not asked to make way again and again", () => {
    const corridor = makeCorridor(makeLayout({ onBusy: "interrupt" }));
    corridor.press("s1");
    corridor.press("s3");
    corridor.send({ kind: "screen", ready: false });
    expect(corridor.wait(8000)).toEqual([]);
  });

  test("who asks for more while a neighbour waits gets it after the neighbour", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    corridor.press("s4");
    corridor.wait(1000);
    expect(corridor.press("s3")).toEqual([
      { kind: "stop", playId: "run-1", fadeMs: 400, reason: "replaced" },
    ]);
    expect(plays(corridor.end("s3"))).toMatchObject([{ station: "s4" }]);
    expect(corridor.phaseOf("s3").kind).toBe("waiting");
    expect(plays(corridor.end("s4"))).toMatchObject([{ station: "s3", story: "b3" }]);
  });

  test("the queue holds one wish a station, dropped when the person has gone", () => {
    const corridor = makeCorridor();
    corridor.presence("s3", true);
    corridor.press("s3");
    corridor.presence("s4", true);
    corridor.press("s4");
    corridor.press("s4");
    corridor.presence("s4", false);
    corridor.wait(20_000);
    expect(corridor.phaseOf("s4").kind).toBe("idle");
    expect(plays(corridor.end("s3"))).toEqual([]);
  });

  test("with interrupt the neighbour fades once it was heard for minHearingMs", () => {
    const corridor = makeCorridor(makeLayout({ onBusy: "interrupt" }));
    corridor.press("s3");
    corridor.wait(3000);
    corridor.press("s4");
    expect(corridor.wait(4999)).toEqual([]);
    expect(corridor.wait(1)).toEqual([{ kind: "stop", playId: "run-1", fadeMs: 400, reason: "replaced" }]);
    expect(plays(corridor.end("s3"))).toMatchObject([{ station: "s4" }]);
  });

  test("with ignore the newcomer is not queued", () => {
    const corridor = makeCorridor(makeLayout({ onBusy: "ignore" }));
    corridor.press("s3");
    corridor.press("s4");
    expect(corridor.phaseOf("s4").kind).toBe("idle");
  });
});

describe("rule 4: somebody walks away", () => {
  test("nobody in front for leaveAfterMs and no button since: it fades as left", () => {
    const corridor = makeCorridor();
    corridor.presence("s3", true);
    corridor.press("s3");
    corridor.wait(30_000);
    corridor.presence("s3", false);
    expect(corridor.wait(19_999).filter((effect) => effect.kind !== "fact")).toEqual([]);
    expect(corridor.wait(1)).toEqual([{ kind: "stop", playId: "run-1", fadeMs: 400, reason: "left" }]);
  });

  test("who comes back in time hears on", () => {
    const corridor = makeCorridor();
    corridor.presence("s3", true);
    corridor.press("s3");
    corridor.presence("s3", false);
    corridor.wait(15_000);
    corridor.presence("s3", true);
    corridor.wait(60_000);
    expect(corridor.phaseOf("s3").kind).toBe("playing");
  });

  test("where no sensor works the story plays to its end", () => {
    const corridor = makeCorridor(makeLayout(), { sensing: false });
    corridor.press("s3");
    corridor.wait(600_000);
    expect(corridor.phaseOf("s3").kind).toBe("playing");
  });

  test("a board that falls silent lets the story play on", () => {
    const corridor = makeCorridor();
    corridor.presence("s3", true);
    corridor.press("s3");
    corridor.send({ kind: "board", online: false, stations: ["s1", "s2", "s3", "s4", "s5", "s6", "s7"] });
    corridor.wait(600_000);
    expect(corridor.phaseOf("s3").kind).toBe("playing");
  });
});

describe("rule 5: nothing is stored up", () => {
  test("presses during a fade are forgotten", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    corridor.trigger("stop", "s3");
    expect(corridor.press("s3")).toEqual([]);
    expect(corridor.end("s3")).toEqual([]);
    expect(corridor.phaseOf("s3").kind).toBe("idle");
  });

  test("presses on a dead screen are forgotten", () => {
    const corridor = makeCorridor();
    corridor.send({ kind: "screen", ready: false });
    expect(corridor.press("s3")).toEqual([]);
    expect(corridor.send({ kind: "screen", ready: true })).toEqual([]);
  });

  test("a fade whose page never answers is given up after two seconds", () => {
    const corridor = makeCorridor();
    corridor.press("s3");
    corridor.press("s4");
    corridor.trigger("stop", "s3");
    expect(plays(corridor.wait(1900))).toMatchObject([{ station: "s4" }]);
  });
});

describe("presence", () => {
  test("a class of forty walking past is one presence and one invitation", () => {
    const layout = makeLayout();
    const corridor = makeCorridor(layout);
    for (let child = 0; child < 40; child++) {
      corridor.presence("s2", true);
      corridor.wait(300);
      corridor.presence("s2", false);
      corridor.wait(300);
    }
    corridor.wait(10_000);
    const facts = corridor.effects.flatMap((effect) => (effect.kind === "fact" ? [effect.fact.kind] : []));
    expect(facts).toEqual(["presence.began", "presence.ended"]);
  });

  test("an invitation is seen and taken up by a press", () => {
    const layout = makeLayout();
    const corridor = makeCorridor(layout);
    corridor.presence("s2", true);
    expect(viewShow(corridor.show(), layout).stations[1]?.state).toBe("inviting");
    corridor.press("s2");
    expect(viewShow(corridor.show(), layout).stations[1]?.state).toBe("playing");
  });
});
