import { describe, expect, test } from "vitest";
import { aloneByLease, leaseKey } from "../../../../renderer/phone/trail/sending/alone.ts";
import {
  backOffMs,
  createSender,
  longestWaitMs,
  shortestWaitMs,
} from "../../../../renderer/phone/trail/sending/create-sender.ts";
import { openOutbox, outboxKey } from "../../../../renderer/phone/trail/sending/outbox.ts";
import { createPost, type SendFacts } from "../../../../renderer/phone/trail/sending/send-report.ts";
import { type TrailFact, TrailReport, trailKeyOf } from "../../../../runtime/contract/trail-report.ts";
import { fakeClock } from "../../../fakes/clock.ts";

const visit = "a".repeat(32);
const classFrom = 1_000_000;

/** A phone's storage that can be full or forbidden, as a real one is. */
function makeStorage() {
  const kept = new Map<string, string>();
  const storage = {
    isFull: false,
    isForbidden: false,
    getItem(key: string) {
      if (storage.isForbidden) throw new DOMException("no", "SecurityError");
      return kept.get(key) ?? null;
    },
    setItem(key: string, value: string) {
      if (storage.isForbidden || storage.isFull) throw new DOMException("no", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  return storage;
}

/** A door that keeps what it takes, each fact once, and answers as it is told; by default it takes all. */
function makeDoor() {
  const door = {
    isUp: true,
    losesAnswers: false,
    status: 200,
    most: 1000,
    reports: [] as TrailReport[],
    stored: new Set<string>(),
    fetch: async (_address: unknown, init?: RequestInit) => {
      if (!door.isUp) throw new TypeError("no network");
      const report = TrailReport.parse(JSON.parse(String(init?.body)));
      door.reports.push(report);
      if (door.status !== 200) return new Response("", { status: door.status });
      if (report.facts.length > door.most) return new Response("", { status: 413 });
      const fresh = report.facts.map(trailKeyOf).filter((key) => !door.stored.has(key));
      for (const key of fresh) door.stored.add(key);
      if (door.losesAnswers) throw new TypeError("the answer was lost");
      return Response.json({ stored: fresh.length });
    },
  };
  return door;
}

function makePhone() {
  const clock = fakeClock();
  const storage = makeStorage();
  const door = makeDoor();
  let tabs = 0;
  const openTab = () => {
    const outbox = openOutbox({ storage: () => storage, visit: () => visit });
    const send: SendFacts = createPost({
      fetch: door.fetch,
      address: "http://hall/api/visitor/trail",
      visit: () => visit,
      now: clock.now,
    });
    const alone = aloneByLease({ storage: () => storage, now: clock.now, tab: `tab-${++tabs}` });
    const groupOf = ({ at }: TrailFact) => (at >= classFrom ? "7Q4M" : undefined);
    const sender = createSender({ outbox, send, groupOf, alone, after: clock.after, chance: () => 0.5 });
    const tell = (fact: TrailFact) => {
      outbox.keep(fact);
      sender.tell();
    };
    return { outbox, sender, tell };
  };
  /** Lets time pass and what was begun come to its end. */
  const pass = async (ms: number) => {
    clock.advance(ms);
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
    await new Promise((done) => setImmediate(done));
  };
  return { clock, storage, door, openTab, pass };
}

const stamped = (checkpoint: number, at = 5): TrailFact => ({ kind: "stamped", at, checkpoint });
const reached = (via: "scan" | "page"): TrailFact => ({ kind: "reached", at: 7, checkpoint: 4, via });
const answered = (at: number): TrailFact => ({
  ...{ kind: "answered", at, checkpoint: 1 },
  ...{ question: `q-${at}`, right: true },
});

describe("telling the hall of a walk", () => {
  test("facts that come together go together, and are told once", async () => {
    const { door, openTab, pass } = makePhone();
    const tab = openTab();
    tab.tell(stamped(1));
    tab.tell(stamped(2));
    tab.tell(stamped(1, 99));
    await pass(500);
    expect(door.reports.map(({ facts }) => facts)).toEqual([[stamped(1), stamped(2)]]);
    expect(tab.outbox.waiting()).toEqual([]);
    tab.tell(stamped(1, 100));
    await pass(400_000);
    expect(door.reports).toHaveLength(1);
  });

  test("what was kept without network is told when the page opens again", async () => {
    const { door, openTab, pass } = makePhone();
    door.isUp = false;
    const before = openTab();
    before.tell(stamped(3));
    await pass(500);
    door.isUp = true;
    const after = openTab();
    after.sender.wake();
    await pass(0);
    expect([...door.stored]).toEqual(["stamped/3"]);
    expect(before.outbox.waiting()).toEqual([]);
  });

  test("a lost answer is asked for again, which counts nothing twice", async () => {
    const { door, openTab, pass } = makePhone();
    door.losesAnswers = true;
    const tab = openTab();
    tab.tell(stamped(3));
    await pass(500);
    expect(tab.outbox.waiting()).toHaveLength(1);
    door.losesAnswers = false;
    await pass(shortestWaitMs * 2);
    expect(door.reports).toHaveLength(2);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  test("more than sixty go in several reports", async () => {
    const { door, openTab, pass } = makePhone();
    const tab = openTab();
    for (let at = 0; at < 130; at++) tab.tell(answered(at));
    await pass(500);
    expect(door.reports.map(({ facts }) => facts.length)).toEqual([60, 60, 10]);
  });

  test("too long for the door: half as many, down to one, and one that is too long is let go", async () => {
    const { door, openTab, pass } = makePhone();
    door.most = 7;
    const tab = openTab();
    for (let at = 0; at < 20; at++) tab.tell(answered(at));
    await pass(500);
    expect(door.reports.map(({ facts }) => facts.length)).toEqual([20, 10, 5, 5, 5, 5]);
    expect(tab.outbox.waiting()).toEqual([]);
    door.most = 0;
    tab.tell(stamped(9));
    await pass(500);
    expect(tab.outbox.waiting()).toEqual([]);
  });

  test("what the door will never take is thrown away and not kept again", async () => {
    const { door, openTab, pass } = makePhone();
    door.status = 400;
    const tab = openTab();
    tab.tell(stamped(9));
    await pass(500);
    expect(tab.outbox.waiting()).toEqual([]);
    expect(door.reports).toHaveLength(1);
  });

  test.each([429, 500, 503, 404, 403])(
    "status %d waits longer and longer, five minutes at most",
    async (status) => {
      const { door, openTab, pass } = makePhone();
      door.status = status;
      const tab = openTab();
      tab.tell(stamped(9));
      await pass(500);
      for (const wait of [5, 10, 20, 40, 80, 160, 300, 300]) {
        const before = door.reports.length;
        await pass(wait * 1000 - 1);
        expect(door.reports).toHaveLength(before);
        await pass(1);
        expect(door.reports).toHaveLength(before + 1);
      }
      tab.tell(stamped(10)); // new facts do not shorten the wait
      await pass(10_000);
      expect(door.reports).toHaveLength(9);
      door.status = 200;
      tab.sender.wake();
      await pass(0);
      expect(door.stored.size).toBe(2);
    },
  );

  test("waits differ by a quarter at most, so that a class does not ask in step", () => {
    expect(backOffMs(1, 0)).toBe(3750);
    expect(backOffMs(1, 1)).toBe(6250);
    expect(backOffMs(40, 0.5)).toBe(longestWaitMs);
  });

  test("a log-in page that answers 200 takes nothing", async () => {
    const { storage, clock } = makePhone();
    const send = createPost({
      fetch: async () => new Response("<html>请登录</html>", { status: 200 }),
      ...{ address: "http://hall/", visit: () => visit, now: clock.now },
    });
    expect(await send([stamped(1)], undefined)).toBe("later");
    expect(storage.getItem(outboxKey)).toBeNull();
  });

  test("of two tabs one sends, for both; the other looks again later", async () => {
    const { door, storage, clock, openTab, pass } = makePhone();
    const [left, right] = [openTab(), openTab()];
    storage.setItem(leaseKey, `tab-1 ${clock.now() + 10_000}`);
    right.tell(stamped(2));
    await pass(500);
    expect(door.reports).toHaveLength(0);
    left.tell(stamped(1));
    await pass(500);
    expect(door.reports.map(({ facts }) => facts.length)).toEqual([2]);
    expect(right.outbox.waiting()).toEqual([]);
  });

  test("a lease that a dead tab or another clock left behind holds nobody up", async () => {
    const { door, storage, clock, openTab, pass } = makePhone();
    storage.setItem(leaseKey, `gone ${clock.now() + 5 * 365 * 86_400_000}`);
    openTab().tell(stamped(1));
    await pass(500);
    expect(door.stored.size).toBe(1);
  });

  test("a full or forbidden storage keeps facts in the page, and they are told all the same", async () => {
    for (const trouble of ["isFull", "isForbidden"] as const) {
      const { door, storage, openTab, pass } = makePhone();
      storage[trouble] = true;
      door.isUp = false;
      const tab = openTab();
      tab.tell(stamped(1));
      await pass(500);
      door.isUp = true;
      tab.sender.wake();
      await pass(0);
      expect([...door.stored]).toEqual(["stamped/1"]);
      expect(tab.outbox.waiting()).toEqual([]);
    }
  });

  test("what was done with a class is told as the class's, what came before is not", async () => {
    const { door, openTab, pass } = makePhone();
    const tab = openTab();
    tab.tell(stamped(1));
    tab.tell(stamped(2, classFrom));
    tab.tell(stamped(3));
    await pass(500);
    expect(door.reports.map(({ group, facts }) => [group, facts.map(trailKeyOf)])).toEqual([
      [undefined, ["stamped/1", "stamped/3"]],
      ["7Q4M", ["stamped/2"]],
    ]);
  });

  test("a scan says more than having leafed there, as long as it was not told", () => {
    const { openTab } = makePhone();
    const { outbox } = openTab();
    outbox.keep(reached("page"));
    outbox.keep(reached("scan"));
    outbox.keep(reached("page"));
    expect(outbox.waiting()).toEqual([reached("scan")]);
  });

  test("what stands damaged in the storage costs nothing but itself", () => {
    const { storage, openTab } = makePhone();
    for (const text of ["{", "null", '{"waiting":{"x":{"kind":"no"},"y":3},"told":[4]}']) {
      storage.setItem(outboxKey, text);
      const { outbox } = openTab();
      expect(outbox.waiting()).toEqual([]);
      outbox.keep(stamped(2));
      expect(openTab().outbox.waiting()).toEqual([stamped(2)]);
    }
  });
});
