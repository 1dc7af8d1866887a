import { useMemo } from "react";
import { ink, paper, red } from "../cut/inks.ts";
import { Carving } from "./carving.tsx";
import { type SealLook, sealShape } from "./seal-shape.ts";
import "./seal.css";

export type SealProps = {
  /** 一 … 七 */
  numeral: string;
  size: number;
  look?: SealLook;
  seed?: number;
};

/** A station's mark. The asking one breathes. */
export function Seal({ numeral, size, look = "idle", seed = numeral.charCodeAt(0) }: SealProps) {
  const shape = useMemo(() => sealShape(size, look, seed), [size, look, seed]);
  const solid = look === "playing" || look === "passing";
  const color = look === "playing" || look === "asking" ? red : ink;
  return (
    <span className={`seal seal-${look}`} style={{ width: size, height: size }}>
      <Carving width={size} height={size}>
        <path fill={color} d={shape.body} />
        {shape.chips && <path fill={paper} d={shape.chips} />}
      </Carving>
      {shape.hole && (
        <Carving width={size} height={size} className="seal-hole">
          <path fill={paper} d={shape.hole} />
        </Carving>
      )}
      <b style={{ fontSize: size * 0.58, lineHeight: `${size}px`, color: solid ? paper : color }}>
        {numeral}
      </b>
    </span>
  );
}
