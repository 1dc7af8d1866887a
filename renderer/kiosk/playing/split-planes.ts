/** A picture taken apart for parallax: each plane with what is drawn over it up to the next one. */
export type PicturePlanes = {
  viewBox: readonly [x: number, y: number, width: number, height: number];
  planes: { id: string; depth: number; elements: Element[] }[];
};

/** Reads a woodcut's SVG text; `undefined` where it is none. A frame of paper is left off: here a picture fills its place. */
export function splitPlanes(
  text: string,
  parse: (text: string) => Element | null = parseSvg,
): PicturePlanes | undefined {
  const svg = parse(text);
  const viewBox = (svg?.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const [x, y, width, height] = viewBox;
  if (!svg || x === undefined || y === undefined || !width || !height) return undefined;
  const drawn = Array.from(svg.children).filter((element) => !isUndrawn(element));
  const count = drawn.filter(isPlane).length;
  const planes: PicturePlanes["planes"] = [];
  for (const element of drawn) {
    if (isPlane(element) || planes.length === 0) {
      planes.push({
        id: element.id || "ground",
        depth: depthOf(element, planes.length, count),
        elements: [element],
      });
    } else planes[planes.length - 1]?.elements.push(element);
  }
  return { viewBox: [x, y, width, height], planes };
}

function isPlane(element: Element): boolean {
  return element.tagName.toLowerCase() === "g" && element.id !== "";
}

function isUndrawn(element: Element): boolean {
  return /^(title|desc)$/i.test(element.tagName) || element.getAttribute("display") === "none";
}

/** 1 for the nearest plane, 0.25 for the sky: as the picture says, else by the order of the planes. */
function depthOf(element: Element, index: number, count: number): number {
  const told = Number(element.getAttribute("data-depth") ?? Number.NaN);
  if (told >= 0 && told <= 1) return told;
  return count < 2 ? 0.25 : 0.25 + (0.75 * index) / (count - 1);
}

function parseSvg(text: string): Element | null {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return root.tagName === "svg" ? root : null;
}
