// The fire panel speaks while two stories are told: how long is a voice still heard? Listened to in recordings of both channels of a
// PulseAudio of our own; the panel's contact hangs on a board on a pseudo-terminal and is closed while all is well.
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { heardFrom, type Recording } from "../bench/sound/record.ts";
import type { PtyBoard } from "../fakes/board.ts";
import { canHear, type HeardHall, openHeardHall } from "../fakes/heard-hall.ts";

const contact = 3;
const soon = { timeout: 20_000, interval: 100 };
const alarms = 3;
/** What is promised is about 150 ms; the quickest of three alarms shows it, however busy the machine is … */
const quickestMs = 200;
/** … and none may take longer than this, though others use both cores. */
const slowestMs = 1500;

let hall: HeardHall;
let board: PtyBoard;
let page: Page;
let channels: readonly Recording[];

beforeAll(async () => {
  if (!canHear) return;
  hall = await openHeardHall({ moreInputs: `, ${contact}: { as: evacuation, when: off }`, held: [contact] });
  ({ board, page, channels } = hall);
  await page.waitForTimeout(3500); // a contact that were not closed would be an alarm by now
});
afterAll(() => hall?.close());

const sounding = (): Promise<number> => page.evaluate("window.__zange.plays().length");

/** Begins to listen; the answer tells for each channel how long after `at` the last of its sounds was heard, milliseconds. */
function listen(): (at: number) => number[] {
  const kept = channels.map((channel) => channel.keep());
  return (at) =>
    kept.map((end, side) => {
      const { samples, place } = end();
      const last = samples.findLastIndex((sample) => Math.abs(sample) >= heardFrom);
      return last < 0 ? Number.NEGATIVE_INFINITY : (channels[side]?.timeline.timeOf(place + last) ?? 0) - at;
    });
}

test.skipIf(!canHear)(
  "two voices end at once when the fire panel's contact opens, and nothing plays by itself after it",
  async () => {
    expect(await page.locator(".evacuation").count()).toBe(0);
    const worst: number[] = [];
    for (let alarm = 0; alarm < alarms; alarm++) {
      hall.push(1);
      hall.push(2);
      await vi.waitFor(async () => expect(await sounding()).toBe(2), soon);
      await page.waitForTimeout(500);
      // Where a sound has just begun: a pause between two sentences would prove nothing.
      const begun = await Promise.all(channels.map((channel) => channel.nextSound(8000)));
      expect(begun).not.toContain(undefined);
      const heardUntil = listen();
      await channels[alarm % 2]?.nextSound(8000);
      const at = performance.now();
      board.release(contact);
      await page.locator(".evacuation", { hasText: "安全出口" }).waitFor(soon);
      hall.push(1); // nobody is told a story now
      await page.waitForTimeout(1800);
      const lastHeard = heardUntil(at);
      worst.push(Math.round(Math.max(...lastHeard)));
      expect(await sounding()).toBe(0);

      const silence = listen();
      const over = performance.now();
      board.press(contact);
      await page.locator(".evacuation").waitFor({ state: "detached", ...soon });
      await page.waitForTimeout(1800);
      expect(silence(over)).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
      expect(await sounding()).toBe(0);
    }
    console.log(`heard after the contact opened: ${worst.join(", ")} ms`);
    expect(Math.max(...worst)).toBeLessThan(slowestMs);
    expect(Math.min(...worst)).toBeLessThan(quickestMs);
    expect(Math.max(...worst)).toBeGreaterThan(0); // else the alarm came into a silence
  },
);
