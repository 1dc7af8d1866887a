/** One line of the table. */
export type Row = {
  what: string;
  /** As a person reads it, units included. */
  measured: string;
  /** What the design asks for; empty where it asks for nothing. */
  target: string;
  /** `undefined` where there is no target or nothing could be measured. */
  held: boolean | undefined;
  /** A peer in the same run, or what one must know to read the figure. */
  beside: string;
  /** The same as numbers, for results.json. */
  figures: Record<string, number>;
};

/** A measurement that cannot be made here, and why. */
export function skipped(what: string, why: string): Row {
  return { what, measured: "skipped", target: "", held: undefined, beside: why, figures: {} };
}

/** `1234567` as `1,234,567`. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
