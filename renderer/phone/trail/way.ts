import { emptyLine, ink, red } from "../../shared/cut/inks.ts";
import { blockShape } from "../../shared/woodcut/block-shape.ts";
import { carving } from "../carving.ts";
import { element } from "./element.ts";
import { countStamps, type Progress } from "./progress.ts";
import { numeralOf, type Place } from "./stop-words.ts";

const stops = 13;
const pitch = 27;

/** The thirteen stops on a line: red where a stamp was pressed, framed where one is. Said as one sentence. */
export function wayOf(progress: Progress, here: Place): HTMLElement {
  const blocks: [fill: string, path: string][] = [];
  for (let stop = 1; stop <= stops; stop++) {
    const isHere = stop === here;
    const side = isHere ? 24 : 19;
    const x = (stop - 1) * pitch + (24 - side) / 2;
    const cut = { width: side, height: side, seed: stop * 3, chips: 0 };
    const isStamped = progress.stamps[stop] !== undefined;
    const body = blockShape(isStamped ? cut : { ...cut, line: isHere ? 2.6 : 2 }).body;
    blocks.push([isStamped ? red : isHere ? ink : emptyLine, moved(body, x, (24 - side) / 2)]);
  }
  const drawing = carving(stops * pitch - 3, 24, blocks);
  const count = countStamps(progress);
  const where = here === "bonus" ? "这里是路旁的附加站" : `这里是第${numeralOf(here)}站`;
  return element("div", { class: "way", role: "img", "aria-label": `盖了 ${count} 枚印，${where}` }, drawing);
}

/** Path text made of absolute starts and relative steps, moved; pixels. */
export function moved(path: string, dx: number, dy: number): string {
  return path.replace(
    /M(-?\d+) (-?\d+)/g,
    (_whole, x, y) => `M${Math.round(Number(x) + dx * 2)} ${Math.round(Number(y) + dy * 2)}`,
  );
}
