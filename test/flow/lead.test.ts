// Whoever leads: the fire panel, the guide's button and a ceremony, from bytes on a pseudo-terminal to the screen, the sound and the journal.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { FactKind, JournalEvent } from "../../runtime/contract/journal.ts";
import { eventOfRow, journalColumns } from "../../runtime/contract/journal-row.ts";
import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";
import { type CorridorRig, openCorridorRig } from "../fakes/corridor-rig.ts";
import { hasPty } from "../fakes/pty.ts";

const soon = { timeout: 15_000, interval: 50 };
const inputs = { tour: 15, ceremony: 16, alarm: 17 };

describe.skipIf(!hasPty)("leading the whole corridor", () => {
  let rig: CorridorRig;
  beforeAll(async () => {
    rig = await openCorridorRig({ sentences: 3 });
    await vi.waitFor(async () => {
      const { devices, screens } = await rig.serve.health();
      expect(devices).toMatchObject([{ state: "online" }]);
      expect(screens).toMatchObject([{ id: "corridor", state: "ready" }]);
      expect(await rig.page.evaluate("window.__zange.contextState()")).toBe("running");
    }, soon);
  });
  afterAll(() => rig?.close());

  test("the fire panel's contact silences a story at once and shows the way out until it lets go; nothing comes back by itself", async () => {
    press(1);
    await vi.waitFor(async () => expect(await sounding()).toBe(1), soon);
    rig.board.press(inputs.alarm);
    await rig.page.waitForSelector(".evacuation:has-text('安全出口')", soon);
    expect(await sounding()).toBe(0);
    press(2);
    await rig.page.waitForTimeout(400);
    expect(await sounding()).toBe(0);
    rig.board.release(inputs.alarm);
    await rig.page.waitForSelector(".evacuation", { state: "detached", ...soon });
    expect(await sounding()).toBe(0);
    await vi.waitFor(() => expect(of("evacuation.ended")).toHaveLength(1), soon);
    press(1);
    await vi.waitFor(async () => expect(await sounding()).toBe(1), soon);
    rig.board.press(1);
    await rig.page.waitForTimeout(1700); // held until it stops
    rig.board.release(1);
    await vi.waitFor(async () => expect(await sounding()).toBe(0), soon);
  });

  test("the guide's button begins a tour: the first station waits, others are silent, its own button is answered", async () => {
    press(inputs.tour);
    await rig.page.waitForSelector("text=请讲解员按下一号按钮", soon);
    press(4);
    await rig.page.waitForTimeout(400);
    expect(await sounding()).toBe(0);
    press(1);
    await vi.waitFor(async () => expect(await sounding()).toBe(1), soon);
    await rig.page.waitForSelector(".tour-banner:has-text('讲解进行中')", soon);
    await rig.page.waitForSelector("text=请讲解员按下二号按钮", { timeout: rig.longestMs + 15_000 });
    expect(of("group.began")).toHaveLength(1);
  });

  test("a ceremony takes over: the call is heard, the answer is left to the pupils, and it is journaled as held", async () => {
    press(inputs.ceremony);
    await rig.page.waitForSelector(".ceremony:has-text('准备着')", soon);
    expect(of("group.ended")).toHaveLength(1);
    await rig.page.waitForSelector(".ceremony-call:has-text('请听呼号')", soon);
    const heardFrom = await rig.contextTime();
    await rig.page.waitForSelector(".ceremony-call:has-text('请齐声回答')", soon);
    expect(await rig.contextTime()).toBeGreaterThan(heardFrom + 1);
    await vi.waitFor(
      () => expect(of("ceremony.held")).toMatchObject([{ data: { ceremony: "pioneers", lines: 2 } }]),
      soon,
    );
    await rig.page.waitForSelector(".ceremony", { state: "detached", ...soon });
    press(6);
    await vi.waitFor(async () => expect(await sounding()).toBe(1), soon);
  });

  function press(input: number): void {
    rig.board.press(input);
    setTimeout(() => rig.board.release(input), 120);
  }

  async function sounding(): Promise<number> {
    return (await rig.plays()).filter(({ playing }) => playing).length;
  }

  function of<Kind extends FactKind>(kind: Kind): JournalEvent[] {
    const db = openReader(journalPath(rig.data));
    try {
      const rows = db.prepare(`SELECT ${journalColumns} FROM events WHERE kind = ? ORDER BY seq`).all(kind);
      return rows.map(eventOfRow);
    } finally {
      db.close();
    }
  }
});
