import { ink } from "../../shared/cut/inks.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Fitted } from "./fitted.tsx";

export type RuleProps = { seed: number; color?: string; look?: "bold" | "fine" };

/** A cut line across its box, instead of a border: `bold` between rows of work, `fine` between the lines of a list. */
export function Rule({ seed, color = ink, look = "bold" }: RuleProps) {
  return (
    <Fitted className={`rule ${look}`}>
      {({ width, height }) => <CutLine length={width} width={height / 3} seed={seed} color={color} />}
    </Fitted>
  );
}
