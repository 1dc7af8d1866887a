import { describe, expect, test, vi } from "vitest";
import { patrolAddress } from "../../renderer/phone/patrol/follow-patrol.ts";
import { keepWalk } from "../../renderer/phone/patrol/keep-walk.ts";
import { type PostMarks, readScan, readTyped } from "../../renderer/phone/patrol/read-scan.ts";
import { tellHall } from "../../renderer/phone/patrol/tell-hall.ts";
import {
  isWalking,
  nextPlace,
  placesOf,
  postsOf,
  readWalk,
  takeUp,
  type Walk,
  withFound,
} from "../../renderer/phone/patrol/walk.ts";
import { countWords, patrolOrder, toDo } from "../../renderer/shared/patrol/patrol-words.ts";
import { markOf } from "../../runtime/contract/code-mark.ts";
import { PatrolPosts } from "../../runtime/contract/patrol.ts";
import { showShortCode } from "../../runtime/contract/short-code.ts";
import { type Signer, shortCodeOf, stops, tagOf } from "../../runtime/trail/sign-stop.ts";

const signer: Signer = { key: new Uint8Array(32).fill(7), hallId: "changling" };
const elsewhere: Signer = { key: new Uint8Array(32).fill(8), hallId: "other" };
const marks: PostMarks = {
  hallId: signer.hallId,
  posts: stops.map((place) => ({
    place,
    tag: markOf(signer.hallId, tagOf(signer, place)),
    code: markOf(signer.hallId, shortCodeOf(signer, place)),
  })),
};
const now = 1_800_000_000_000;
const walk: Walk = {
  ...{ token: "a".repeat(32), walk: "b".repeat(32), beganAt: now, found: {}, marks, state: "walking" },
};

describe("what was scanned", () => {
  test.each(stops)("the code of stop %s is known by its signature", (stop) => {
    expect(readScan(marks, `${stop}.${tagOf(signer, stop)}`)).toEqual({ status: "stop", place: stop });
    expect(readTyped(marks, showShortCode(shortCodeOf(signer, stop)).toLowerCase())).toEqual({
      status: "stop",
      place: stop,
    });
  });

  test.each([
    ["another hall's code", `5.${tagOf(elsewhere, 5)}`],
    ["a signature under another stop's number", `6.${tagOf(signer, 5)}`],
    ["a stop that there is none of", `14.${tagOf(signer, 5)}`],
    ["no signature", "5."],
    ["nothing", ""],
    ["noise", `5.${"Z".repeat(4000)}`],
  ])("%s is foreign", (_name, scan) => {
    expect(readScan(marks, scan)).toEqual({ status: "foreign" });
  });

  test("a typed code that is short, slipped or another hall's is told apart", () => {
    expect(readTyped(marks, "7Q4")).toEqual({ status: "length" });
    const code = shortCodeOf(signer, 3);
    expect(readTyped(marks, `${code.slice(1, 2)}${code.slice(0, 1)}${code.slice(2)}`)).toEqual({
      status: "mistyped",
    });
    expect(readTyped(marks, shortCodeOf(elsewhere, 3))).toEqual({ status: "foreign" });
  });
});

describe("the walk that a phone keeps", () => {
  test("goes from post to post in walking order and ends when each has been seen", () => {
    expect(placesOf(walk)).toEqual(patrolOrder);
    let going = walk;
    for (let place = nextPlace(going); place !== undefined; place = nextPlace(going))
      going = withFound(going, place, "right");
    expect(postsOf(going)).toHaveLength(14);
    expect(nextPlace(withFound(going, 3, undefined))).toBe(3);
  });

  test("a stop of which nothing is told has no post to look at", () => {
    const fewer = { ...marks, posts: marks.posts.filter(({ place }) => place !== 2) };
    expect(placesOf({ ...walk, marks: fewer })).not.toContain(2);
  });

  test("comes back whole from the phone's storage; anything else counts as nothing", () => {
    const found = withFound(withFound(walk, 5, 6), "bonus", "missing");
    expect(readWalk(JSON.stringify(found))).toEqual(found);
    expect(postsOf(found)).toEqual([
      { checkpoint: 5, found: 6 },
      { checkpoint: "bonus", found: "missing" },
    ]);
    for (const text of [
      null,
      "",
      "{",
      "null",
      "[]",
      '{"token":"x"}',
      JSON.stringify({ ...walk, state: "flown" }),
    ])
      expect(readWalk(text)).toBeUndefined();
    const odd = { ...walk, found: { 5: "wrong", 99: "right", 6: "right" }, marks: { hallId: 3 } };
    expect(readWalk(JSON.stringify(odd))).toEqual({ ...walk, found: { 6: "right" }, marks: undefined });
  });

  test("a new token begins a new walk, unless something was found that nobody knows yet", () => {
    const fresh = () => "c".repeat(32);
    const token = "d".repeat(32);
    expect(takeUp(undefined, undefined, fresh, now)).toBeUndefined();
    expect(takeUp(undefined, "short", fresh, now)).toBeUndefined();
    expect(takeUp(undefined, token, fresh, now)).toMatchObject({ token, walk: "c".repeat(32), found: {} });
    expect(takeUp(walk, walk.token, fresh, now)).toBe(walk);
    const begun = withFound(walk, 1, "right");
    expect(takeUp(begun, token, fresh, now + 5)).toEqual({ ...begun, token, beganAt: now + 5 });
    expect(takeUp({ ...begun, state: "sent" }, token, fresh, now)).toMatchObject({
      found: {},
      state: "walking",
    });
  });

  test("leads scans back for twelve hours, and only while it goes on", () => {
    expect(isWalking(walk, now + 11 * 3_600_000)).toBe(true);
    expect(isWalking(walk, now + 13 * 3_600_000)).toBe(false);
    expect(isWalking(walk, now - 40 * 86_400_000)).toBe(false); // the phone's clock was set back
    expect(isWalking({ ...walk, state: "done" }, now)).toBe(false);
  });
});

describe("a scanned post on the phone that walks", () => {
  function phone(): Storage {
    const kept = new Map<string, string>();
    const storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
    return Object.assign(Object.create(null), storage);
  }
  const scanned = { pathname: "/park/t/5", search: "?k=ABCDE01234" };

  test("leads back to the patrol, below a sub-path and with a slash as well", () => {
    const storage = phone();
    const keeper = keepWalk(
      () => storage,
      () => now,
    );
    expect(patrolAddress(scanned, () => storage, now)).toBeUndefined(); // a visitor
    expect(keeper.save(walk)).toBe(true);
    expect(patrolAddress(scanned, () => storage, now)).toBe("/park/patrol#scan=5.ABCDE01234");
    expect(patrolAddress({ ...scanned, pathname: "/t/5/" }, () => storage, now)).toBe(
      "/patrol#scan=5.ABCDE01234",
    );
    expect(patrolAddress({ ...scanned, search: "" }, () => storage, now)).toBeUndefined();
    expect(patrolAddress(scanned, () => storage, now + 13 * 3_600_000)).toBeUndefined();
    keeper.save({ ...walk, state: "done" });
    expect(patrolAddress(scanned, () => storage, now)).toBeUndefined();
    expect(keeper.load()).toEqual({ ...walk, state: "done" });
    keeper.save(undefined);
    expect(keeper.load()).toBeUndefined();
  });

  test("a phone that keeps nothing is said to keep nothing", () => {
    const forbidden = () => {
      throw new DOMException("no", "SecurityError");
    };
    const keeper = keepWalk(forbidden, () => now);
    expect(keeper.load()).toBeUndefined();
    expect(keeper.save(walk)).toBe(false);
    expect(patrolAddress(scanned, forbidden, now)).toBeUndefined();
  });
});

describe("what it comes to", () => {
  const all = patrolOrder.map((checkpoint) => ({ checkpoint, found: "right" as const }));

  test("is counted, and nothing is to be done where all is well", () => {
    expect(countWords(all)).toBe("好 14");
    expect(toDo(all)).toEqual(["看过的牌子都好，不用做什么。"]);
  });

  test("each fault has its sentence, two posts that changed places have one", () => {
    const posts = PatrolPosts.parse([
      { checkpoint: 1, found: "right" },
      { checkpoint: 3, found: "missing" },
      { checkpoint: 4, found: "unreadable" },
      { checkpoint: 5, found: 6 },
      { checkpoint: 6, found: 5 },
      { checkpoint: 7, found: "foreign" },
      { checkpoint: 8, found: "bonus" },
    ]);
    expect(countWords(posts)).toBe("好 1 · 缺 1 · 换位 3 · 扫不出 1 · 别的码 1");
    const sentences = toDo(posts);
    expect(sentences).toHaveLength(5);
    expect(sentences.filter((each) => each.includes("挂反了"))).toEqual([
      "第五站和第六站的牌子挂反了。请把两块对调。",
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/。请.*。$/);
  });

  test.each([
    [200, { isNew: true }, { status: "sent" }],
    [403, { sentence: "过了十二小时。" }, { status: "refused", sentence: "过了十二小时。" }],
    [429, { sentence: "慢一点" }, { status: "later" }],
    [503, {}, { status: "later" }],
  ])("the hall's %i is understood", async (status, body, told) => {
    const fetch = vi.fn(async () => new Response(JSON.stringify(body), { status }));
    vi.stubGlobal("fetch", fetch);
    expect(await tellHall("https://door", { token: "t", walk: "w", posts: [] })).toEqual(told);
    expect(fetch.mock.calls[0]).toMatchObject(["https://door/api/visitor/patrol", { method: "POST" }]);
    vi.unstubAllGlobals();
  });

  test("no network, and a log-in page in the way, mean later", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("offline")));
    expect(await tellHall("", { token: "t", walk: "w", posts: [] })).toEqual({ status: "later" });
    vi.stubGlobal("fetch", async () => new Response("<html>请登录</html>", { status: 200 }));
    expect(await tellHall("", { token: "t", walk: "w", posts: [] })).toEqual({ status: "later" });
    vi.unstubAllGlobals();
  });
});
