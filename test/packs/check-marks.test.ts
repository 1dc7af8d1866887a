import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { checkMarks } from "../../runtime/packs/check-marks.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { makePack, silentMp3, storyText, timingText } from "./make-pack.ts";

const svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
const stop = (id: string, checkpoint: number | "bonus") => ({
  [`stories/${id}.md`]: storyText({}).replace(/section: .*\norder: .*\n/, `checkpoint: ${checkpoint}\n`),
  [`pinyin/${id}.txt`]: "hóng chuán hěn xiǎo\nlù hěn cháng hěn cháng\n",
  [`audio/${id}.mp3`]: silentMp3(4000),
  [`audio/${id}.timing.json`]: timingText({}),
  [`pictures/${id}.svg`]: svg,
});
const whole = {
  "emblems/founding.svg": svg,
  "stamps/05.svg": svg,
  "stamps/empty/05.svg": svg,
  "stamps/bonus.svg": svg,
  "stamps/empty/bonus.svg": svg,
  ...stop("luding", 5),
  ...stop("quilt", "bonus"),
};

async function marksOf(files: Record<string, string | Uint8Array | null>) {
  const folder = await makePack({ ...whole, ...files });
  const { pack } = await openPack({ folder, log: silentLog });
  return (await checkMarks(folder, pack.view)).map(({ code, file, line, severity }) => ({
    code,
    at: `${file}:${line}`,
    severity,
  }));
}

test("a pack with a stamp for each stop and an emblem for each section has no fault", async () => {
  expect(await marksOf({})).toEqual([]);
});

const active = `${svg.replace("/>", ">")}\n<script>alert(1)</script></svg>`;

test.each([
  ["a stamp that is not there", { "stamps/05.svg": null }, "pack/stamp-missing", "stamps/05.svg:1", "note"],
  [
    "an empty place that is not there",
    { "stamps/empty/bonus.svg": null },
    "pack/stamp-missing",
    "stamps/empty/bonus.svg:1",
    "note",
  ],
  [
    "an emblem that is not there",
    { "emblems/founding.svg": null },
    "pack/emblem-missing",
    "emblems/founding.svg:1",
    "note",
  ],
  [
    "a stamp that is no drawing",
    { "stamps/05.svg": "PNG" },
    "pack/picture-broken",
    "stamps/05.svg:1",
    "warning",
  ],
  [
    "an emblem that runs a programme",
    { "emblems/founding.svg": active },
    "pack/picture-active",
    "emblems/founding.svg:2",
    "warning",
  ],
  [
    "an empty place that reaches out",
    { "stamps/empty/05.svg": "<svg><image href='//a.example/b.png'/></svg>" },
    "pack/picture-active",
    "stamps/empty/05.svg:1",
    "warning",
  ],
])("finds %s", async (_what, files, code, at, severity) => {
  expect(await marksOf(files)).toEqual([{ code, at, severity }]);
});

test("only where all thirteen stops are told the stamp of the whole way is wanted", async () => {
  const stops = Object.assign({}, ...Array.from({ length: 13 }, (_, at) => stop(`stop-${at + 1}`, at + 1)));
  const stamps = Object.fromEntries(
    Array.from({ length: 13 }, (_, at) => String(at + 1).padStart(2, "0")).flatMap((name) => [
      [`stamps/${name}.svg`, svg],
      [`stamps/empty/${name}.svg`, svg],
    ]),
  );
  expect((await marksOf({ ...stops, ...stamps })).map(({ at }) => at)).toEqual([
    "stamps/complete.svg:1",
    "stamps/empty/complete.svg:1",
  ]);
});

test("the shipped pack has them all", async () => {
  const folder = join(import.meta.dirname, "../../content/red-ode");
  const { pack } = await openPack({ folder, log: silentLog });
  expect(await checkMarks(folder, pack.view)).toEqual([]);
});
