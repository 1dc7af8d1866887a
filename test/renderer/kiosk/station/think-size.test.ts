import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { breakLines } from "../../../../renderer/kiosk/sentence/break-lines.ts";
import { cellsOf } from "../../../../renderer/kiosk/sentence/cell.ts";
import { stationRoom } from "../../../../renderer/kiosk/station/station-room.ts";
import { label, thinkSize } from "../../../../renderer/kiosk/station/think-size.ts";

const folder = join(import.meta.dirname, "../../../../content/red-ode/stories");
const questions = readdirSync(folder).flatMap(
  (name) => /^think: (.*)$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? [],
);
const rowHeight = 108;

test.each([
  { layout: "landscape", width: 1000, height: 600 },
  { layout: "landscape", width: 1024, height: 600 },
  { layout: "portrait", width: 600, height: 1024 },
] as const)("every question of the pack fits above its buttons on $width × $height", (sheet) => {
  const { words } = stationRoom(sheet);
  const height = words.height - rowHeight;
  expect(questions.length).toBeGreaterThan(20);
  for (const question of questions)
    for (const wished of [54, 62]) {
      const size = thinkSize(question, { width: words.width, height }, wished);
      const lines = breakLines(cellsOf({ text: question, pinyin: [] }), words.width / size).length;
      expect(lines * size * 1.34 + label * 1.6 + 28, question).toBeLessThanOrEqual(height);
      expect(size).toBeGreaterThanOrEqual(42);
    }
});

test("a short question is as large as wished", () => {
  expect(thinkSize("你会怎么做？", { width: 520, height: 400 }, 62)).toBe(62);
});
