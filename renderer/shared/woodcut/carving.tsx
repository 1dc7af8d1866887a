import type { CSSProperties, ReactNode } from "react";
import { unitsPerPixel } from "../cut/knife.ts";

export type CarvingProps = {
  width: number;
  height: number;
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
};

/** A drawing of that many pixels whose paths come from the knife (half pixels). Never read aloud: words carry the meaning. */
export function Carving({ width, height, className, style, children }: CarvingProps) {
  return (
    <svg
      className={className}
      style={style}
      width={width}
      height={height}
      viewBox={`0 0 ${width * unitsPerPixel} ${height * unitsPerPixel}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
