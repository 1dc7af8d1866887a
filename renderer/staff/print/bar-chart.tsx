import { ink, mix, paleQing, paper, qing, red } from "../../shared/cut/inks.ts";
import { Carving } from "../../shared/woodcut/carving.tsx";
import { barPath, cutsPath } from "./carve.ts";
import { Fitted } from "./fitted.tsx";
import type { Size } from "./use-size.ts";

export type Bar = {
  /** Under the bar; also tells the bars apart. */
  name: string;
  value: number;
  /** On the bar; empty for none. */
  figure: string;
  /** A short ink stroke at that height. */
  usual?: number;
  /** `now` is red, `past` green-grey, `aside` steps back. */
  look: "now" | "past" | "aside";
};

/** Room above a bar for its figure, rem. */
const figureRoom = 1.5;
const fills = { now: red, past: qing, aside: paleQing(0.65) };
const cuts = { now: mix(red, paper, 0.45), past: paleQing(0.5), aside: paleQing(0.78) };

/** Printed bars over one base line, each with its figure; no grid, no legend. `label` says it in words. */
export function BarChart({ bars, label, seed }: { bars: readonly Bar[]; label: string; seed: number }) {
  return (
    <div className="chart">
      <Fitted className="plot" label={label}>
        {(size) => {
          const { base, placed } = layOut(bars, size);
          return (
            <>
              <Carving width={size.width} height={size.height}>
                {placed.map(({ name, look, left, width, high, usualHigh }, i) => (
                  <g key={name}>
                    {high > 0 && (
                      <path fill={fills[look]} d={barPath(left, base - high, width, high, seed + i)} />
                    )}
                    {high > 0 && (
                      <path fill={cuts[look]} d={cutsPath(left, base - high, width, high, seed + i)} />
                    )}
                    {usualHigh > 0 && (
                      <path
                        fill={ink}
                        d={barPath(left - 5, base - usualHigh - 1.1, width + 10, 2.2, seed + i, 60)}
                      />
                    )}
                  </g>
                ))}
                <path fill={ink} d={barPath(0, base, size.width, 1.5, seed, 90)} />
              </Carving>
              {placed.map(
                (bar) =>
                  bar.figure && (
                    <b
                      key={bar.name}
                      className={`bar-figure song ${bar.value > 0 ? bar.look : "aside"}`}
                      style={{
                        left: bar.left + bar.width / 2,
                        top: base - figureHigh(bar, figureRoom * size.rem),
                      }}
                    >
                      {bar.figure}
                    </b>
                  ),
              )}
            </>
          );
        }}
      </Fitted>
      <div className="axis" aria-hidden="true">
        {bars.map(({ name, look }) => (
          <span key={name} className={look}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

function layOut(bars: readonly Bar[], { width, height, rem }: Size) {
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.value, bar.usual ?? 0)));
  const base = height - 2;
  const column = width / Math.max(1, bars.length);
  const heightOf = (value: number) => (value / most) * (base - figureRoom * rem);
  const placed = bars.map((bar, i) => ({
    ...bar,
    left: i * column + column * 0.2,
    width: column * 0.6,
    high: heightOf(bar.value),
    usualHigh: heightOf(bar.usual ?? 0),
  }));
  return { base, placed };
}

/** How high the figure stands: on its bar, or on the usual stroke where that would run through it. */
function figureHigh({ high, usualHigh }: { high: number; usualHigh: number }, room: number): number {
  const over = usualHigh - high;
  return usualHigh > 0 && over > -4 && over < room ? usualHigh + 2 : high;
}
