// Who answers a press: on Linux the runtime itself, ahead of the page's sound.
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { heardFrom } from "../bench/sound/record.ts";
import { canHear, type HeardHall, openHeardHall } from "../fakes/heard-hall.ts";

const soon = { timeout: 20_000, interval: 100 };
let hall: HeardHall;

beforeAll(async () => {
  if (!canHear) return;
  hall = await openHeardHall();
  await hall.page.evaluate(noteHowlerPlays);
});
afterAll(() => hall?.close());

/** Howler shows itself to the page; each call is noted. */
const noteHowlerPlays = `
  window.howlerPlays = 0;
  const play = Howl.prototype.play;
  Howl.prototype.play = function (...words) {
    howlerPlays++;
    return play.apply(this, words);
  };`;

const SinkInputs = z.array(z.object({ properties: z.record(z.string(), z.string()) }));

/** The processes that stand ready to knock. */
function players(): number[] {
  const words = ["-f", "json", "list", "sink-inputs"];
  const inputs = execFileSync("pactl", words, { env: hall.server.env, encoding: "utf8" });
  return SinkInputs.parse(JSON.parse(inputs)).flatMap(({ properties }) =>
    properties["application.name"] === "zange-knock" ? Number(properties["application.process.id"]) : [],
  );
}

const loudest = (samples: Int16Array) => samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

test.skipIf(!canHear)(
  "the runtime knocks at the station's own loudspeaker, the page only tells; without its players the page knocks",
  async () => {
    const { page, channels, push } = hall;
    const [left, right] = channels;
    await vi.waitFor(() => expect(players().length).toBeGreaterThan(0), soon);
    await page.waitForTimeout(1200); // a player counts once it has stayed for a second
    await right.silence(500);
    const [sideOf, otherSideOf] = [right.keep(), left.keep()];
    const sound = right.nextSound(5000);
    push(2);
    expect(await sound).toBeDefined();
    await page.waitForFunction("window.__zange.plays().some(({ playing }) => playing)");
    await page.waitForTimeout(400);
    expect(await page.evaluate("howlerPlays")).toBe(1);
    expect(loudest(sideOf().samples)).toBeGreaterThan(10 * heardFrom);
    expect(loudest(otherSideOf().samples)).toBeLessThan(heardFrom);

    for (const player of players()) process.kill(player, "SIGKILL");
    await vi.waitFor(() => expect(players()).toEqual([]), soon);
    push(1);
    await page.waitForFunction("howlerPlays === 3"); // the story before, then its knock and its story
  },
);
