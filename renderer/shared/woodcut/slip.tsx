import { ink, paper } from "../cut/inks.ts";
import { Block } from "./block.tsx";
import "./slip.css";

export type SlipProps = {
  title: string;
  width: number;
  /** Size of the title's characters, pixels. */
  size: number;
  seed?: number;
};

/** Height of a slip for that title. */
export function slipHeight(title: string, size: number): number {
  return Math.round(Array.from(title).length * size * 1.06 + size * 1.2);
}

/** 题签: a paper slip with a double cut line and a vertical title; its shadow is a second block. One a screen. */
export function Slip({ title, width, size, seed = 2 }: SlipProps) {
  const height = slipHeight(title, size);
  return (
    <div className="slip" style={{ width, height }}>
      <Block className="slip-shadow" width={width} height={height} seed={seed + 1} chips={0} fill={ink} />
      <Block width={width} height={height} seed={seed} chips={0} fill={paper} />
      <Block width={width} height={height} seed={seed + 4} line={2.2} inset={7} fill={ink} />
      <div className="slip-title song vertical" style={{ fontSize: size }}>
        {title}
      </div>
    </div>
  );
}
