import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countStamps, freshProgress, readProgress } from "../../../renderer/phone/trail/progress.ts";
import { openProgress, progressKey } from "../../../renderer/phone/trail/progress-store.ts";

const visits = ["a", "b", "c", "d"].map((digit) => digit.repeat(32));

/** A phone's storage that can be full, as a real one is. */
function makeStorage() {
  const kept = new Map<string, string>();
  const storage = {
    isFull: false,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (storage.isFull) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
  };
  return storage;
}

function makeTabs() {
  const storage = makeStorage();
  let made = 0;
  const open = () => openProgress({ storage: () => storage, newVisit: () => visits[made++] ?? "" });
  return { storage, open };
}

const stamp = (at: number) => ({ at, right: 2, asked: 3 });

describe("what a phone keeps of a visit", () => {
  test("a reload goes on with the same visit, its stamps and its way of reading", () => {
    const { open } = makeTabs();
    const first = open();
    first.stamp(1, stamp(10));
    first.read({ pinyin: true });
    const again = open();
    expect(again.now()).toEqual(first.now());
    expect(again.now().visit).toBe(visits[0]);
    expect(countStamps(again.now())).toBe(1);
  });

  test("a stamp is pressed once: a second round leaves the first as it was", () => {
    const { open } = makeTabs();
    const visit = open();
    visit.stamp(3, stamp(10));
    visit.stamp(3, { at: 99, right: 3, asked: 3 });
    expect(visit.now().stamps[3]).toEqual(stamp(10));
  });

  test("two tabs add up, whichever writes last", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 13 }))), (presses) => {
        const { open } = makeTabs();
        const [left, right] = [open(), open()];
        presses.forEach(([isLeft, place], at) => {
          (isLeft ? left : right).stamp(place, stamp(at));
        });
        left.refresh();
        right.refresh();
        const wanted = [...new Set(presses.map(([, place]) => String(place)))].sort();
        for (const tab of [left, right, open()]) {
          expect(Object.keys(tab.now().stamps).sort()).toEqual(wanted);
          expect(tab.now().visit).toBe(visits[0]);
        }
      }),
    );
  });

  test("a full storage loses nothing while the page is open, says so, and is written once there is room", () => {
    const { storage, open } = makeTabs();
    const visit = open();
    expect(visit.isKept()).toBe(true);
    storage.isFull = true;
    visit.stamp(1, stamp(10));
    expect(visit.isKept()).toBe(false);
    expect(countStamps(visit.now())).toBe(1);
    storage.isFull = false;
    visit.stamp(2, stamp(20));
    expect(visit.isKept()).toBe(true);
    expect(countStamps(open().now())).toBe(2);
  });

  test("where storage is forbidden the visit lasts as long as the page", () => {
    const storage = () => {
      throw new DOMException("no", "SecurityError");
    };
    const visit = openProgress({ storage, newVisit: () => visits[0] ?? "" });
    visit.stamp("bonus", stamp(10));
    visit.refresh();
    expect(visit.isKept()).toBe(false);
    expect(visit.now().stamps.bonus).toEqual(stamp(10));
    expect(countStamps(visit.now())).toBe(0); // the bonus stop is beside the way
  });

  test("what is damaged or from elsewhere is not taken, and never breaks the page", () => {
    const { storage, open } = makeTabs();
    storage.setItem(progressKey, '{"visit":"abc');
    expect(open().now().visit).toBe(visits[0]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readProgress(JSON.stringify(value));
        expect(read === undefined || /^[0-9a-f]{32}$/.test(read.visit)).toBe(true);
      }),
    );
    const odd = { ...freshProgress(visits[0] ?? ""), stamps: { 1: stamp(1), 14: stamp(1), 2: "yes" } };
    expect(Object.keys(readProgress(JSON.stringify(odd))?.stamps ?? {})).toEqual(["1"]);
  });
});
