import { smoothStep } from "./blend.ts";
import { paper } from "./inks.ts";
import { facet, pathOf, pathsOf, unitsPerPixel } from "./knife.ts";
import { march } from "./march.ts";
import type { Point } from "./point.ts";
import { type Chance, createChance, createNoise, type Noise } from "./seeded.ts";
import { gouge, lens, ribbon } from "./strokes.ts";

export type PathOptions = {
  /** Registration: how far this block lies off the one before, pixels. */
  dx?: number;
  dy?: number;
  /** Shapes within shapes become holes. */
  evenOdd?: boolean;
};

export type ShapeOptions = PathOptions & {
  step?: number;
  amp?: number;
  /** Take the points as they are, without facets. */
  raw?: boolean;
};

export type Mark = { angle: number; length: number; width: number; bend?: number };

export type MarkRows = {
  left?: number;
  top?: number;
  right?: number;
  bottom?: number;
  /** Distance between columns and between the marks of a column, pixels. */
  gapX?: number;
  gapY?: number;
  /** How far a mark may stray, as a share of the gaps. */
  strayX?: number;
  strayY?: number;
  /** Turns the whole field of rows, radians. */
  turn?: number;
  kind?: "gouge" | "lens";
};

export type GrainOptions = {
  left?: number;
  top?: number;
  right?: number;
  bottom?: number;
  /** Bumps a pixel along and across the grain. */
  along?: number;
  across?: number;
  /** Higher: more of the block is taken by the grain. */
  share?: number;
  warp?: number;
  cell?: number;
};

export type PrintOptions = {
  /** Begins the id of every plane, so that two pictures can stand in one document. */
  name: string;
  width: number;
  height: number;
  seed: number;
  /** How far the drawing goes on beyond the page at the left and the right, pixels. */
  bleed?: number;
  /** How far it goes on unseen beyond that, so that a plane may move aside without baring an edge, pixels. */
  spare?: number;
};

/**
 * One picture while it is cut: blocks are laid over each other in the order of the calls. The drawing reaches from
 * `left` to `right`, which is wider than the page of `width` by the bleed on both sides.
 */
export class Print {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** From here to `right` there is something to see or to spare. */
  readonly left: number;
  readonly right: number;
  private readonly bleed: number;
  readonly chance: Chance;
  readonly noise: Noise;
  private readonly parts: string[] = [];

  constructor({ name, width, height, seed, bleed = 0, spare = 0 }: PrintOptions) {
    this.name = name;
    this.width = width;
    this.height = height;
    this.left = 0 - bleed - spare;
    this.right = width + bleed + spare;
    this.bleed = bleed;
    this.chance = createChance(seed);
    this.noise = createNoise(seed * 7 + 3);
  }

  /** Lays path text as one block of one ink. */
  path(fill: string, d: string, options: PathOptions = {}): this {
    if (d) this.parts.push(`<path fill="${fill}"${attributes(options)} d="${d}"/>`);
    return this;
  }

  /** Path text with an uneven line round it in `edge`, so that a dark shape parts from dark ground. */
  edged(fill: string, edge: string, edgeWidth: number, d: string): this {
    if (d) {
      const line = `stroke="${edge}" stroke-width="${Math.round(edgeWidth * 10) / 10}" stroke-linejoin="bevel"`;
      this.parts.push(`<path fill="${fill}" ${line} paint-order="stroke" d="${d}"/>`);
    }
    return this;
  }

  /** A closed shape with knife edges. */
  shape(fill: string, points: readonly Point[], options: ShapeOptions = {}): this {
    return this.path(fill, pathOf(this.cut(points, options)), options);
  }

  /** The points of a closed shape after the knife, for shapes that are gathered into one block. */
  cut(points: readonly Point[], options: ShapeOptions = {}): readonly Point[] {
    if (options.raw) return points;
    return facet(points, this.chance, { step: options.step ?? 16, amp: options.amp ?? 1.3, closed: true });
  }

  /** An open line with knife edges; a number as width varies by itself. */
  line(
    fill: string,
    points: readonly Point[],
    width: number | ((t: number, index: number) => number),
    options: ShapeOptions = {},
  ): this {
    const way = options.raw
      ? points
      : facet(points, this.chance, { step: options.step ?? 18, amp: options.amp ?? 0.8 });
    const widthAt = typeof width === "function" ? width : () => width * this.chance.between(0.75, 1.2);
    return this.path(fill, pathOf(ribbon(way, widthAt)), options);
  }

  /** A flat block over the whole drawing, or over a band of it. */
  flat(fill: string, top = 0, bottom = this.height): this {
    const [x, y, w, b] = [this.left, top, this.right - this.left, bottom].map((v) => v * unitsPerPixel);
    return this.path(fill, `M${x} ${y}h${w}V${b}H${x}z`);
  }

  /**
   * A plane of its own. `depth` is its share of the parallax: 1 nearest, 0.25 the sky.
   * Blocks laid within `draw` belong to it.
   */
  plane(id: string, depth: number, draw: () => void): this {
    this.parts.push(`<g id="${this.name}-${id}" data-depth="${depth}">`);
    draw();
    this.parts.push("</g>");
    return this;
  }

  /** Tool marks in rows; `markAt` says what is cut at a place, or nothing. */
  marks(fill: string, rows: MarkRows, markAt: (x: number, y: number) => Mark | null): this {
    const { chance } = this;
    const { left = this.left, top = 0, right = this.right, bottom = this.height } = rows;
    const { gapX = 9, gapY = 26, strayX = 0.22, strayY = 0.4, turn = 0, kind = "gouge" } = rows;
    const cx = (left + right) / 2;
    const cy = (top + bottom) / 2;
    const reach = Math.hypot(right - left, bottom - top) / 2;
    const [x0, x1, y0, y1] = turn
      ? [cx - reach, cx + reach, cy - reach, cy + reach]
      : [left, right, top, bottom];
    const c = Math.cos(turn);
    const s = Math.sin(turn);
    let d = "";
    let row = 0;
    for (let x = x0; x <= x1; x += gapX, row++)
      for (let y = y0 + (row % 2) * gapY * 0.5 + chance.between(0, gapY * 0.3); y <= y1; y += gapY) {
        let u = x + chance.around(strayX * gapX);
        let v = y + chance.around(strayY * gapY);
        if (turn) {
          const p = u - cx;
          const q = v - cy;
          u = cx + p * c - q * s;
          v = cy + p * s + q * c;
          if (u < left || u > right || v < top || v > bottom) continue;
        }
        const mark = markAt(u, v);
        if (!mark || mark.width < 0.7) continue;
        d += pathOf(
          kind === "lens"
            ? lens(u, v, mark.angle, mark.length, mark.width, chance)
            : gouge(
                u - (Math.cos(mark.angle) * mark.length) / 2,
                v - (Math.sin(mark.angle) * mark.length) / 2,
                mark.angle,
                mark.length,
                mark.width,
                chance,
                mark.bend ?? 0,
              ),
        );
      }
    return this.path(fill, d);
  }

  /** Long shapes of wood grain in a flat ink. */
  grain(fill: string, options: GrainOptions = {}): this {
    const { noise } = this;
    const { left = this.left, top = 0, right = this.right, bottom = this.height } = options;
    const { along = 0.0035, across = 0.09, share = 0.3, warp = 26, cell = 5 } = options;
    const field = (x: number, y: number): number => {
      const bent = y + warp * noise.layered(x * 0.003 + 5, y * 0.006, 2);
      const fade = 0.5 * smoothStep(0.72, 1, (y - top) / (bottom - top));
      return noise.layered(x * along + 40, bent * across, 2) - share + fade;
    };
    const limits = { left, top, right, bottom, cell, tolerance: 0.8, least: 24 };
    return this.path(fill, pathsOf(march(field, limits)));
  }

  /** The margin of paper round the page with a cut inner edge; hidden until a page shows it. */
  frame(margin = 24, fill = paper): this {
    const { width: w, height: h, left, right } = this;
    const inner = this.cut(
      [
        [margin, margin],
        [margin, h - margin],
        [w - margin, h - margin],
        [w - margin, margin],
      ],
      { step: 34, amp: 1.6 },
    );
    const outer: Point[] = [
      [left, 0],
      [right, 0],
      [right, h],
      [left, h],
    ];
    const d = pathOf(outer) + pathOf(inner);
    this.parts.push(
      `<g id="${this.name}-frame" display="none"><path fill="${fill}" fill-rule="evenodd" d="${d}"/></g>`,
    );
    return this;
  }

  /** The blocks without the SVG element round them. */
  inner(): string {
    return this.parts.join("");
  }

  /** The whole drawing. It fills any frame by its height or width; the page of `width` is always what stays. */
  svg(title: string): string {
    const box = [0 - this.bleed, 0, this.width + 2 * this.bleed, this.height]
      .map((v) => v * unitsPerPixel)
      .join(" ");
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice">`;
    return `${head}<title>${title}</title>${this.inner()}</svg>\n`;
  }
}

function attributes({ dx = 0, dy = 0, evenOdd = false }: PathOptions): string {
  const [x, y] = [Math.round(dx * unitsPerPixel), Math.round(dy * unitsPerPixel)];
  return `${x || y ? ` transform="translate(${x} ${y})"` : ""}${evenOdd ? ' fill-rule="evenodd"' : ""}`;
}
