import { forces } from "../route/forces.ts";
import { routeLine } from "../route/route-line.ts";
import { cutGround } from "./cut-ground.ts";
import { cutPeak } from "./cut-peak.ts";
import { createMeshWriter, type Mesh } from "./mesh-writer.ts";
import { type Keep, type Peak, plantPeaks } from "./peaks.ts";

/** The whole land as one print, the same every time. */
export function buildLand(): Mesh {
  const writer = createMeshWriter();
  cutGround(writer);
  for (const peak of landPeaks()) cutPeak(writer, peak);
  return writer.finish();
}

/** All mountains; the ways of the march stay open between them. */
export function landPeaks(): Peak[] {
  const keeps: Keep[] = forces.map(({ way }, at) => ({
    line: routeLine(way).spots,
    room: at === 0 ? 0.9 : 0.3,
  }));
  return plantPeaks(keeps);
}
