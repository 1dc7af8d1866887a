import { muted, red } from "../../../shared/cut/inks.ts";
import { landReach } from "../land/places.ts";
import { type ForceId, forces } from "../route/forces.ts";
import { type RouteLine, reachOn, routeLine, spotAt } from "../route/route-line.ts";
import type { LandMap } from "../view/land-map.ts";
import { homeView, type View } from "../view/view.ts";
import { drawFlatLand, lying } from "./draw-flat.ts";

const svgNames = "http://www.w3.org/2000/svg";
const dashes: Record<ForceId, string> = {
  first: "none",
  fourth: "3.4 1.1",
  second: "1.6 1.1",
  twentyfifth: "0.7 1.1",
};

/** The same land as a flat map: drawn once, then only moved as a whole. */
export function openFlat(): LandMap {
  // the land is a picture, printed once and moved as a whole; the lines lie over it
  const element = document.createElement("div");
  element.setAttribute("aria-hidden", "true");
  const address = URL.createObjectURL(new Blob([landPicture()], { type: "image/svg+xml" }));
  const land = document.createElement("img");
  land.alt = "";
  land.draggable = false;
  land.src = address;
  const over = document.createElementNS(svgNames, "svg");
  const sheet = document.createElementNS(svgNames, "g");
  over.append(sheet);
  element.append(land, over);
  const lines = forces.map(({ id, way }) => {
    const route = routeLine(way);
    const open = stroke(muted, 0.34, "0.8 1");
    const walked = stroke(red, id === "first" ? 0.95 : 0.7, dashes[id]);
    open.setAttribute("d", pathTo(route, route.spots.length - 1));
    sheet.append(open, walked);
    return { id, route, open, walked };
  });
  const size = { width: 1, height: 1 };
  let at = { scale: 1, left: 0, top: 0 };
  let placed = "";

  return {
    kind: "flat",
    element,
    resize(width, height) {
      Object.assign(size, { width, height });
      over.setAttribute("viewBox", `0 0 ${width} ${height}`);
    },
    draw(view, { day, force }) {
      at = placeOf(view, size);
      const place = `translate(${at.left.toFixed(2)} ${at.top.toFixed(2)}) scale(${at.scale.toFixed(4)})`;
      if (place !== placed) {
        sheet.setAttribute("transform", place);
        Object.assign(land.style, {
          left: `${(at.left - reach.x * at.scale).toFixed(1)}px`,
          top: `${(at.top - reach.y * at.scale).toFixed(1)}px`,
          width: `${(2 * reach.x * at.scale).toFixed(1)}px`,
          height: `${(2 * reach.y * at.scale).toFixed(1)}px`,
        });
      }
      placed = place;
      for (const { id, route, open, walked } of lines) {
        const isShown = force === "all" || force === id;
        open.style.display = isShown ? "" : "none";
        walked.setAttribute("d", isShown ? pathTo(route, reachOn(route, day)) : "");
      }
    },
    project: ([x, z]) => ({ x: at.left + x * at.scale, y: at.top + z * lying * at.scale }),
    info: () => ({ drawCalls: 0, triangles: 0, geometries: 0, textures: 0 }),
    free() {
      element.remove();
      URL.revokeObjectURL(address);
    },
  };
}

/** Half the picture's size in the land's units, with room for what stands over its rim. */
const reach = { x: landReach.x + 10, y: landReach.z * lying + 10 };

function landPicture(): string {
  const box = `${-reach.x} ${-reach.y} ${2 * reach.x} ${2 * reach.y}`;
  return `<svg xmlns="${svgNames}" width="${20 * reach.x}" height="${20 * reach.y}" viewBox="${box}">${drawFlatLand()}</svg>`;
}

/** The whole land fits into the window where the relief would show it whole; nearer in the same measure. */
function placeOf({ x, z, distance }: View, { width, height }: { width: number; height: number }) {
  const whole = Math.min(width / (2 * landReach.x + 6), height / (2 * landReach.z * lying + 8));
  const scale = (whole * homeView(width / height).distance) / distance;
  return { scale, left: width / 2 - x * scale, top: height * 0.5 - z * lying * scale };
}

function pathTo(route: RouteLine, reach: number): string {
  if (reach < 0) return "";
  const whole = route.spots.slice(0, Math.floor(reach) + 1);
  return `M${[...whole, spotAt(route, reach)].map(([x, z]) => `${x.toFixed(2)} ${(z * lying).toFixed(2)}`).join("L")}`;
}

function stroke(ink: string, width: number, dash: string): SVGPathElement {
  const path = document.createElementNS(svgNames, "path");
  for (const [name, value] of Object.entries({
    fill: "none",
    stroke: ink,
    "stroke-width": String(width),
    "stroke-dasharray": dash,
  }))
    path.setAttribute(name, value);
  return path;
}
