import { join } from "node:path";
import { type CheckpointPlace, checkpoints } from "../contract/checkpoint.ts";
import type { PackView } from "../contract/pack.ts";
import { sectionOf } from "../contract/section.ts";
import { lookAtSvg } from "./look-at-svg.ts";
import type { PackFault, PackFaultCode } from "./pack-fault.ts";
import { tryReadText } from "./try-read.ts";

/** A drawing beside the stories' own: a stamp, its empty place, a section's emblem. */
type Mark = {
  file: string;
  /** As staff call it. */
  name: string;
  missing: "pack/stamp-missing" | "pack/emblem-missing";
  /** What is shown in its place. */
  instead: string;
};

/**
 * Faults of stamps and emblems: each stop of the trail that has a story wants a stamp and its empty place, the whole way one more,
 * each section with a story an emblem; and all of them are plain SVG, as pictures are.
 */
export async function checkMarks(
  folder: string,
  view: Pick<PackView, "stories" | "checkpoints">,
): Promise<PackFault[]> {
  const looked = await Promise.all(marksOf(view).map((mark) => checkMark(folder, mark)));
  return looked.flat();
}

function marksOf({ stories, checkpoints: told }: Pick<PackView, "stories" | "checkpoints">): Mark[] {
  const stops = [...new Set(told.map(({ checkpoint }) => checkpoint))];
  const isWhole = checkpoints.every(({ number }) => stops.includes(number));
  const sections = [...new Set(stories.map(({ section }) => section))];
  return [
    ...stops.flatMap((stop) => stampsOf(fileOf(stop), nameOf(stop))),
    ...(isWhole ? stampsOf("complete", "走完全程") : []),
    ...sections.map((section) => ({
      file: `emblems/${section}.svg`,
      name: `板块“${sectionOf(section).name}”的小图`,
      missing: "pack/emblem-missing" as const,
      instead: "用到它的地方空着",
    })),
  ];
}

function stampsOf(file: string, name: string): Mark[] {
  const missing = "pack/stamp-missing";
  return [
    { file: `stamps/${file}.svg`, name: `${name}的印`, missing, instead: "盖章的地方只显示站名" },
    { file: `stamps/empty/${file}.svg`, name: `${name}的印的空位`, missing, instead: "空位只显示数字" },
  ];
}

function fileOf(stop: CheckpointPlace): string {
  return stop === "bonus" ? stop : String(stop).padStart(2, "0");
}

function nameOf(stop: CheckpointPlace): string {
  return stop === "bonus" ? "加映一站" : `第 ${stop} 站`;
}

async function checkMark(folder: string, { file, name, missing, instead }: Mark): Promise<PackFault[]> {
  const fault = (
    code: PackFaultCode,
    severity: PackFault["severity"],
    chinese: string,
    english: string,
    line = 1,
  ): PackFault => ({ code, subject: file, file, line, severity, chinese, english });
  const text = await tryReadText(join(folder, file));
  if (text === undefined)
    return [
      fault(
        missing,
        "note",
        `${name}没有图（${file}）。${instead}，别的照常，请补上。`,
        `no drawing ${file}`,
      ),
    ];
  const { isSvg, active } = lookAtSvg(text);
  const faults: PackFault[] = [];
  if (!isSvg)
    faults.push(
      fault(
        "pack/picture-broken",
        "warning",
        `${name}（${file}）不是 SVG 图。${instead}，别的照常，请换成好的图。`,
        "not an SVG picture",
      ),
    );
  if (active)
    faults.push(
      fault(
        "pack/picture-active",
        "warning",
        `${name}（${file}）第 ${active.line} 行带有程序或外面的地址（${active.what}），这样的图不能放到屏幕上，别的内容照常。请用画图软件重新存成纯图形的 SVG。`,
        `the picture holds more than shapes: ${active.what}`,
        active.line,
      ),
    );
  return faults;
}
