import { emblems } from "./emblems/all.ts";
import { emblemSvg } from "./emblems/emblem.ts";
import { sealSvg } from "./seal/seal.ts";
import type { Sheet } from "./sheets.ts";
import { stamps } from "./stamps/all.ts";
import { emptyPlace } from "./stamps/empty-place.ts";

/**
 * Engraves the trail's stamps, their empty places and the sections' emblems, or only those of these ids (`01` … `13`,
 * `bonus`, `complete`, a section's id).
 */
export function cutMarks(only: readonly string[] = []): Sheet[] {
  const isAsked = ({ id }: { id: string }): boolean => only.length === 0 || only.includes(id);
  return [
    ...stamps.filter(isAsked).flatMap((stamp) => [
      { path: `content/red-ode/stamps/${stamp.id}.svg`, svg: sealSvg(stamp) },
      { path: `content/red-ode/stamps/empty/${stamp.id}.svg`, svg: emptyPlace(stamp) },
    ]),
    ...emblems.filter(isAsked).map((emblem) => ({
      path: `content/red-ode/emblems/${emblem.id}.svg`,
      svg: emblemSvg(emblem),
    })),
  ];
}
