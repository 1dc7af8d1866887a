import type { ScrollPlane } from "./block.ts";
import { far } from "./far.ts";
import { mid } from "./mid.ts";
import { near } from "./near.ts";
import { sky } from "./sky.ts";

/** The seven-section handscroll, from the farthest plane to the nearest. */
export const scroll: readonly ScrollPlane[] = [sky, far, mid, near];
