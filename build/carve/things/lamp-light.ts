import * as cut from "../../../renderer/shared/cut/index.ts";

export type LampLightOptions = {
  x: number;
  y: number;
  /** How far the light reaches, pixels. */
  far: number;
  /** Reach of the inner, paler light. */
  near: number;
  /** No rays closer to the flame than this. */
  still: number;
  /** Where no rays are cut: below the floor, beyond a wall. */
  skip?: (x: number, y: number) => boolean;
  farInk?: string;
  nearInk?: string;
};

/** Rays of a lamp, cut outwards from the flame: dark ochre far, pale near, gone at the edge. */
export function cutLampLight(print: cut.Print, options: LampLightOptions): void {
  const { x: lx, y: ly, far, near, still, skip } = options;
  const { chance } = print;
  const ring = (
    fill: string,
    reach: number,
    full: number,
    gaps: { gapX: number; gapY: number },
    long: readonly [number, number],
    flicker: number,
  ): void => {
    const area = { left: lx - reach, right: lx + reach, top: ly - reach, bottom: ly + reach, strayX: 0.4 };
    print.marks(fill, { ...area, ...gaps }, (x, y) => {
      const distance = Math.hypot(x - lx, y - ly);
      const angle = Math.atan2(y - ly, x - lx);
      const width =
        cut.smoothStep(reach, still, distance) * full * (1 + flicker * (Math.sin(angle * 28) - 0.5));
      if (distance < still || width <= 1 || y < 0 || skip?.(x, y)) return null;
      return { angle: angle + chance.around(0.045), length: chance.between(...long), width };
    });
  };
  ring(options.farInk ?? cut.brown, far, 6.6, { gapX: 19, gapY: 30 }, [20, 40], 0.4);
  ring(options.nearInk ?? cut.paleOchre(0.3), near, 6.2, { gapX: 13, gapY: 20 }, [13, 25], 0);
}
