import { useMemo } from "react";
import { emptyLine, red } from "../../../shared/cut/inks.ts";
import { Carving } from "../../../shared/woodcut/carving.tsx";
import { nameOf, numeralOf, shortOf } from "../trail-words.ts";
import { extentOf, joinPath, type PlaceLook, placesOf, ringPath } from "./card-places.ts";

export type SealCardProps = {
  look: PlaceLook;
  isStamped(stop: number): boolean;
  /** The one that was pressed last: it comes down before the eye. */
  latest?: number | undefined;
};

/** 集章卡: thirteen places along the winding way, a seal in each that has one. */
export function SealCard({ look, isStamped, latest }: SealCardProps) {
  const { size } = look;
  const extent = extentOf(look);
  const { places, rings, joins } = useMemo(() => {
    const all = placesOf(look);
    const next = all.slice(1).map((to, at) => ({ from: all[at] ?? to, to }));
    return {
      places: all,
      rings: all.map(({ stop }) => ringPath(stop, look.size)),
      joins: next.map(({ from, to }) => ({
        red: joinPath(from, to, look.size, 5),
        pale: joinPath(from, to, look.size, 2.8),
      })),
    };
  }, [look]);
  return (
    <div className="seal-card" style={extent}>
      <Carving width={extent.width + 40} height={extent.height} className="seal-ways">
        <g transform="translate(40 0)">
          {joins.map((join, at) => {
            const isRed = isStamped(at + 1) && isStamped(at + 2);
            return <path key={join.pale} fill={isRed ? red : emptyLine} d={isRed ? join.red : join.pale} />;
          })}
        </g>
      </Carving>
      <ol aria-label="集章卡，十三个位置">
        {places.map(({ stop, left, top }, at) => (
          <li
            key={stop}
            className={`seal-spot${isStamped(stop) ? " seal-here" : ""}${latest === stop ? " seal-pressing" : ""}`}
            style={{ left, top, width: size }}
            aria-label={`第${numeralOf(stop)}站 ${nameOf(stop)}，${isStamped(stop) ? "盖好了" : "还空着"}`}
          >
            {isStamped(stop) ? (
              <img
                src={`/pack/stamps/${String(stop).padStart(2, "0")}.svg`}
                alt=""
                width={size}
                height={size}
              />
            ) : (
              <span className="seal-empty" style={{ height: size }}>
                <Carving width={size} height={size}>
                  <path fill={emptyLine} d={rings[at] ?? ""} />
                </Carving>
                <b style={{ fontSize: size * 0.34, lineHeight: `${size}px` }}>{numeralOf(stop)}</b>
              </span>
            )}
            <i>{shortOf(stop)}</i>
          </li>
        ))}
      </ol>
    </div>
  );
}
