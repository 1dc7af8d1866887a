import { Print } from "../../../renderer/shared/cut/print.ts";
import { scrollSize } from "../../../renderer/shared/scroll/where.ts";

/** One plane of the handscroll: a file and a layer of its own, so that a page moves it without drawing it again. */
export type ScrollPlane = { id: "sky" | "far" | "mid" | "near"; draw(): Print };

/** A blank block as long as the handscroll. */
export function scrollBlock(name: ScrollPlane["id"], seed: number): Print {
  const { length, height, bleed } = scrollSize;
  return new Print({ name: `scroll-${name}`, width: length, height, seed, bleed });
}
