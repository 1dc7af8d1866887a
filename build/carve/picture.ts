import { Print } from "../../renderer/shared/cut/print.ts";

/** A story's picture as a programme: the same file is cut every time. */
export type Picture = {
  /** The story's id; the file is `<id>.svg`. */
  id: string;
  title: string;
  draw(): Print;
};

/**
 * A blank block for a story's picture. The page is 800 by 1000; the drawing goes on for 140 at both sides, so that
 * it also fills the kiosk's 1080 by 1000 without losing its top and foot.
 */
export function pictureBlock(name: string, seed: number): Print {
  return new Print({ name, width: 800, height: 1000, seed, bleed: 140, spare: 16 });
}
