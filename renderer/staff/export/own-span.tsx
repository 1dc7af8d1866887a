import { Rule } from "../print/rule.tsx";
import type { Span } from "./spans.ts";

export type OwnSpanProps = { span: Span; lastDay: string; onChange(span: Span): void };

/** Two date fields, both days included. */
export function OwnSpan({ span, lastDay, onChange }: OwnSpanProps) {
  return (
    <p className="own-span">
      <label className="day-field">
        <span>从</span>
        <input
          type="date"
          value={span.from}
          max={lastDay}
          onChange={(event) => onChange({ ...span, from: event.target.value })}
        />
        <Rule seed={171} />
      </label>
      <label className="day-field">
        <span>到</span>
        <input
          type="date"
          value={span.to}
          max={lastDay}
          onChange={(event) => onChange({ ...span, to: event.target.value })}
        />
        <Rule seed={172} />
      </label>
    </p>
  );
}
