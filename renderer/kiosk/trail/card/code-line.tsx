import { ink } from "../../../shared/cut/inks.ts";
import { CutLine } from "../../../shared/woodcut/cut-line.tsx";

/** The code as far as it is typed, on a cut line. */
export function CodeLine({ width, typed }: { width: number; typed: string }) {
  return (
    <div className="code-line" style={{ width }}>
      <output aria-label="输入的码">{typed || " "}</output>
      {typed === "" && (
        <span className="code-line-hint" aria-hidden="true">
          例如 7Q4M·2KT
        </span>
      )}
      <CutLine length={width} width={4} seed={461} color={ink} sway={1} />
    </div>
  );
}
