import { useMemo } from "react";
import { ink, mix, paper } from "../cut/inks.ts";
import { type BlockCut, blockShape } from "./block-shape.ts";
import { Carving } from "./carving.tsx";

export type BlockProps = BlockCut & { fill?: string; className?: string };

/** One printed block with a knife's edge: solid with chips and a little wood grain, or an outline. */
export function Block({ fill = ink, className, ...cut }: BlockProps) {
  const { width, height, seed, line, inset, chips, grain } = cut;
  const shape = useMemo(
    () =>
      blockShape({
        width,
        height,
        seed,
        ...(line === undefined ? {} : { line }),
        ...(inset === undefined ? {} : { inset }),
        ...(chips === undefined ? {} : { chips }),
        ...(grain === undefined ? {} : { grain }),
      }),
    [width, height, seed, line, inset, chips, grain],
  );
  return (
    <Carving width={width} height={height} {...(className === undefined ? {} : { className })}>
      <path fill={fill} fillRule="evenodd" d={shape.body} />
      {shape.grain && <path fill={mix(fill, paper, 0.22)} d={shape.grain} />}
      {shape.chips && <path fill={paper} d={shape.chips} />}
    </Carving>
  );
}
