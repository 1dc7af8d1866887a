import { expect, test } from "vitest";
import { watchLamps } from "../../runtime/simulate/watch-lamps.ts";

test("a lamp that blinks and then shines waited, one that blinks and goes dark was dropped", () => {
  const watch = watchLamps();
  watch.press();
  watch.lamp("s1", "breathe", 0);
  watch.lamp("s1", "on", 1000);
  watch.lamp("s2", "blink", 2000);
  watch.lamp("s3", "blink", 2000);
  watch.lamp("s3", "off", 4000);
  watch.lamp("s1", "off", 9000);
  watch.lamp("s2", "on", 9100);
  watch.lamp("s2", "off", 10_100);
  expect(watch.tally()).toEqual({
    ...{ presses: 1, invited: 1, heard: 2, heardMs: 9000, waited: 1, waitedMs: 7100, longestWaitMs: 7100 },
    ...{ dropped: 1, owedSilenceMs: 100 },
  });
});

test("silence counts only while somebody waits", () => {
  const watch = watchLamps();
  watch.lamp("s1", "off", 0);
  watch.look(60_000);
  watch.lamp("s2", "blink", 60_000);
  watch.look(60_700);
  watch.lamp("s2", "off", 61_500);
  watch.look(90_000);
  expect(watch.tally().owedSilenceMs).toBe(1500);
});
