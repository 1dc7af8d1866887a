import { expect, test } from "vitest";
import { findDropouts } from "./find-dropouts.ts";

const rate = 8000;
const options = { rate, heardFrom: 200 };

/** Four seconds of a voice-like hum in which no piece is quite like another. */
const source = makeSource();

function makeSource(): Int16Array {
  let [seed, smooth] = [1, 0];
  return Int16Array.from({ length: 4 * rate }, (_, i) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    smooth += 0.3 * (((seed >> 8) % 12_000) - 6000 - smooth);
    return Math.round(smooth + 2000 * Math.sin(i * 0.09));
  });
}

function recording(...parts: (Int16Array | number)[]): Int16Array {
  return Int16Array.from(
    parts.flatMap((part) => (typeof part === "number" ? new Array<number>(part).fill(0) : [...part])),
  );
}

test("a recording that is its source has no drop-outs", () => {
  const found = findDropouts(recording(500, source, 1000), source, options);
  expect(found.count).toBe(0);
  expect(found.comparedMs).toBeGreaterThan(3900);
});

test("silence put in between, and a piece left out, are a drop-out each", () => {
  const withGap = recording(500, source.subarray(0, 9000), 120, source.subarray(9000), 1000);
  expect(findDropouts(withGap, source, options)).toMatchObject({ count: 1, spoiltMs: expect.closeTo(10, 0) });
  expect(findDropouts(withGap, source, options).places[0]).toBeCloseTo(9500, -2);
  const cut = recording(500, source.subarray(0, 9000), source.subarray(9200), 1000);
  expect(findDropouts(cut, source, options).count).toBe(1);
});

test("a crackle that moves nothing is one too", () => {
  const crackled = recording(500, source, 1000);
  crackled.fill(0, 12_000, 12_200);
  expect(findDropouts(crackled, source, options)).toMatchObject({ count: 1 });
});
