import { paper } from "../../shared/cut/inks.ts";
import { Carving } from "../../shared/woodcut/carving.tsx";
import { edgePath } from "./carve.ts";
import { Fitted } from "./fitted.tsx";

/** The right side of a dark column, cut by hand. */
export function CutEdge({ seed }: { seed: number }) {
  return (
    <Fitted className="cut-edge">
      {({ width, height }) => (
        <Carving width={width} height={height}>
          <path fill={paper} d={edgePath(width, height, seed)} />
        </Carving>
      )}
    </Fitted>
  );
}
