import { emptyLine, ink } from "../../shared/cut/inks.ts";
import { Rule } from "../print/rule.tsx";

export type CodeFieldProps = { digits: string; length: number; onType(text: string): void };

/** The digits in two groups over cut lines. A real field lies over them, for keyboards, pasting and screen readers. */
export function CodeField({ digits, length, onType }: CodeFieldProps) {
  const cells = Array.from({ length }, (_, i) => ({ place: i, digit: digits[i] ?? "" }));
  const cell = ({ place, digit }: { place: number; digit: string }) => (
    <span key={place} className="code-cell song">
      {digit}
      <Rule seed={place + 40} color={place <= digits.length ? ink : emptyLine} />
    </span>
  );
  return (
    <div className="code-field">
      <input
        className="code-input"
        aria-label="工作码"
        inputMode="none"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the only field of the page; whoever comes here comes to type
        autoFocus
        value={digits}
        onChange={(event) => onType(event.target.value)}
      />
      <span className="code-group" aria-hidden="true">
        {cells.slice(0, length / 2).map(cell)}
      </span>
      <span className="code-group" aria-hidden="true">
        {cells.slice(length / 2).map(cell)}
      </span>
    </div>
  );
}
