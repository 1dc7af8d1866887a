import { expect, test } from "vitest";
import { joinedWords } from "../../renderer/phone/trail/class/class-words.ts";
import { joinClass, joinFromSearch } from "../../renderer/phone/trail/class/join-class.ts";
import { classKey, leaveClass, readJoined } from "../../renderer/phone/trail/class/joined-class.ts";

const day = 24 * 3_600_000;

function makePhone(answer: { status: number; teams?: number[] } | "no network") {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  let now = 1_000_000_000_000;
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  const deps = {
    door: "https://hall.example",
    storage,
    now: () => now,
    async fetch(address: string) {
      asked.push(address);
      if (answer === "no network") throw new TypeError("failed");
      const teams = (answer.teams ?? []).map((start, at) => ({ number: at + 1, start }));
      const { status } = answer;
      return { status, ok: status === 200, json: async () => ({ code: "K7QM", level: "upper", teams }) };
    },
  };
  return { deps, kept, asked, pass: (ms: number) => (now += ms), joined: () => readJoined(storage, now) };
}

test("a scanned address joins the class and its team, and knows where that team begins", async () => {
  const { deps, asked, joined } = makePhone({ status: 200, teams: [1, 4, 7] });
  const joining = await joinFromSearch("?class=k7qm&team=2", deps);
  expect(joining.status).toBe("joined");
  expect(asked).toEqual(["https://hall.example/api/visitor/class/K7QM.json"]);
  expect(joined()).toEqual({ code: "K7QM", team: 2, start: 4, at: deps.now() });
  expect(joinedWords({ code: "K7QM", team: 2, start: 4, at: 0 })).toBe(
    "在班级 K7QM 第 2 队，从第四站“赤水”出发，一站接一站绕湖走。",
  );
});

test("a class that is one team needs no number", async () => {
  const { deps, joined } = makePhone({ status: 200, teams: [5] });
  await joinClass("K7QM", undefined, deps);
  expect(joined()).toMatchObject({ code: "K7QM", start: 5 });
  expect(joined()).not.toHaveProperty("team");
});

test("without network the class is joined all the same", async () => {
  const { deps, joined } = makePhone("no network");
  expect((await joinFromSearch("?class=K7QM&team=3", deps)).status).toBe("unasked");
  expect(joined()).toMatchObject({ code: "K7QM", team: 3 });
});

test("a class that does not walk today, and what is no code, join nothing", async () => {
  const { deps, kept, asked } = makePhone({ status: 404 });
  expect((await joinClass("K7QM", undefined, deps)).status).toBe("unknown");
  expect((await joinClass("K7Q", undefined, deps)).status).toBe("unknown");
  expect((await joinFromSearch("?k=7Q4M2KT", deps)).status).toBe("none");
  expect((await joinFromSearch(`?class=${"K7QM".repeat(9999)}`, deps)).status).toBe("unknown");
  expect(asked).toHaveLength(1);
  expect(kept.size).toBe(0);
});

test("a class lasts some days for what comes home late, not for the family's walk next week", async () => {
  const { deps, joined, pass } = makePhone({ status: 200, teams: [1] });
  await joinClass("K7QM", undefined, deps);
  pass(2 * day);
  expect(joined()?.code).toBe("K7QM");
  pass(2 * day);
  expect(joined()).toBeUndefined();
});

test("it can be left again", async () => {
  const { deps, joined } = makePhone({ status: 200, teams: [1] });
  await joinClass("K7QM", undefined, deps);
  leaveClass(deps.storage);
  expect(joined()).toBeUndefined();
});

test.each([
  "{",
  "[]",
  "7",
  '{"code":"K7QM"}',
  '{"code":"<b>","at":1000000000000}',
  '{"code":"ILOU","at":1e12}',
])("%s in the storage is no class", (text) => {
  const { deps, kept } = makePhone("no network");
  kept.set(classKey, text);
  expect(readJoined(deps.storage, deps.now())).toBeUndefined();
});

test("a phone that forbids its storage walks without a class, and nothing breaks", async () => {
  const { deps } = makePhone({ status: 200, teams: [1] });
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  expect((await joinClass("K7QM", undefined, { ...deps, storage: forbidden })).status).toBe("joined");
  expect(readJoined(forbidden, 0)).toBeUndefined();
  leaveClass(forbidden);
});
