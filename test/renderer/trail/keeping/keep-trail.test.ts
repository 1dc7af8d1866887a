import { describe, expect, test } from "vitest";
import type { FileStore, Put } from "../../../../renderer/phone/trail/keeping/file-store.ts";
import { filesOf, type Keeping, keepTrail } from "../../../../renderer/phone/trail/keeping/keep-trail.ts";
import { keepWords } from "../../../../renderer/phone/trail/keeping/keep-words.ts";
import { openTrailBook, type Shelf } from "../../../../renderer/phone/trail/keeping/trail-book.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import { makeTrail } from "../../../fakes/make-trail.ts";

/** A phone by a hall whose network, pack and room on the phone a test may change. */
function makePhone() {
  const phone = {
    isOnline: true,
    trail: makeTrail(),
    room: Number.POSITIVE_INFINITY,
    shelfText: null as string | null,
    fetched: [] as string[],
    editions: new Map<string, Set<string>>(),
    states: [] as Keeping[],
  };
  const shelf: Shelf = {
    read: async () => phone.shelfText,
    async write(text) {
      phone.shelfText = text;
      return true;
    },
  };
  const ask = async (address: string) => {
    if (!phone.isOnline) return { status: "unreached" as const };
    const place = /checkpoint\/(\w+)\.json$/.exec(address)?.[1];
    const stop = phone.trail.stops.find((each) => String(each.place) === place);
    if (place && !stop) return { status: "absent" as const };
    return { status: "ok" as const, body: JSON.parse(JSON.stringify(stop ?? phone.trail)) };
  };
  const openBook = () => openTrailBook({ root: "/lake", ask, shelf });
  const openFiles = async (edition: string): Promise<FileStore> => {
    const files = phone.editions.get(edition) ?? new Set<string>();
    phone.editions.set(edition, files);
    return {
      has: async (address) => files.has(address),
      async put(address): Promise<Put> {
        if (!phone.isOnline) return "unreached";
        if (files.size >= phone.room) return "full";
        phone.fetched.push(address);
        files.add(address);
        return "kept";
      },
      async dropOthers() {
        for (const other of [...phone.editions.keys()]) if (other !== edition) phone.editions.delete(other);
      },
    };
  };
  const keep = (change: Partial<Parameters<typeof keepTrail>[0]> = {}) =>
    keepTrail({
      ...{ root: "/lake", book: openBook(), openFiles, here: 1, isSparing: false },
      quiet: async () => {},
      onState: (state) => phone.states.push(state),
      ...change,
    });
  return { phone, openBook, keep };
}

const all = (trail: VisitorTrail) => trail.stops.flatMap((stop) => filesOf(stop, "/lake"));

describe("the trail on the phone", () => {
  test("all of it is fetched, from this stop on, once", async () => {
    const { phone, keep } = makePhone();
    expect(await keep({ here: 5 })).toEqual({ status: "kept" });
    expect(phone.fetched).toHaveLength(14 * 3 + 1); // and the stamp of the whole way
    expect(phone.fetched[0]).toBe("/lake/pack/audio/story-5.mp3");
    expect(phone.fetched.at(-1)).toBe("/lake/pack/stamps/04.svg");
    expect(new Set(phone.fetched)).toEqual(new Set(all(phone.trail)));
    expect(phone.states[2]).toEqual({ status: "keeping", kept: 3, of: 13 });
    expect(await keep({ here: 7 })).toEqual({ status: "kept" });
    expect(phone.fetched).toHaveLength(14 * 3 + 1); // and the stamp of the whole way
  });

  test("it is there without network, and when the page opens again", async () => {
    const { phone, keep, openBook } = makePhone();
    await keep();
    phone.isOnline = false;
    const book = openBook();
    expect(await book.stop(9)).toMatchObject({ status: "ok", stop: { place: 9 } });
    expect((await book.whole())?.stops).toHaveLength(14);
    expect(await keep()).toEqual({ status: "kept" });
  });

  test("a network that goes away half-way: it says how far it came and goes on from there", async () => {
    const { phone, keep } = makePhone();
    const quiet = async () => {
      if (phone.fetched.length === 20) phone.isOnline = false;
    };
    const paused = await keep({ quiet });
    expect(paused).toEqual({ status: "paused", kept: 6, of: 13 });
    expect(keepWords(paused)).toContain("已存好 6/13 站");
    phone.isOnline = true;
    expect(await keep({ quiet: async () => {} })).toEqual({ status: "kept" });
    expect(new Set(phone.fetched).size).toBe(phone.fetched.length);
  });

  test("a new edition is fetched beside the old one, which goes only when the new one is whole", async () => {
    const { phone, keep, openBook } = makePhone();
    await keep();
    phone.trail = makeTrail("pack@2/b");
    const book = openBook();
    const quiet = async () => {
      expect([...phone.editions.keys()]).toEqual(["pack@1/a", "pack@2/b"]);
      expect((await book.held())?.edition).toBe("pack@1/a");
    };
    expect(await keep({ book, quiet })).toEqual({ status: "kept" });
    expect([...phone.editions.keys()]).toEqual(["pack@2/b"]);
    expect((await book.held())?.edition).toBe("pack@2/b");
  });

  test("a full phone keeps what it has and all the texts", async () => {
    const { phone, keep, openBook } = makePhone();
    phone.room = 10;
    const end = await keep();
    expect(end).toEqual({ status: "full", kept: 3, of: 13 });
    expect(keepWords(end)).toContain("看文字");
    phone.isOnline = false;
    expect((await openBook().stop(13)).status).toBe("ok");
  });

  test("who saves data gets the texts only, and so does a browser that keeps no pages", async () => {
    const { phone, keep, openBook } = makePhone();
    expect(await keep({ isSparing: true })).toEqual({ status: "texts" });
    const held = await keep({ openFiles: async () => undefined });
    expect(keepWords(held)).toContain("请别关掉这一页");
    expect(phone.fetched).toEqual([]);
    phone.isOnline = false;
    expect((await openBook().stop(13)).status).toBe("ok");
  });

  test("without network from the start there is nothing to say, and the stop is said to be unreached", async () => {
    const { phone, keep, openBook } = makePhone();
    phone.isOnline = false;
    expect(keepWords(await keep())).toBe("");
    expect(await openBook().stop(3)).toEqual({ status: "unreached" });
    expect(await openBook().whole()).toBeUndefined();
  });

  test("what stands damaged on the phone is fetched anew", async () => {
    for (const text of [
      "{",
      "null",
      '{"hall":"x"}',
      '{"hall":"x","hallId":"x","edition":"x","posts":{},"stops":[{}]}',
    ]) {
      const { phone, openBook } = makePhone();
      phone.shelfText = text;
      expect((await openBook().stop(3)).status).toBe("ok");
      expect((await openBook().whole())?.stops).toHaveLength(14);
    }
  });
});
