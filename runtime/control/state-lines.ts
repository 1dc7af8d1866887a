import type { ShowLook } from "../director/view.ts";

/**
 * The corridor's state as lines of text, one thing a line, so that any show control can compare strings:
 * `MODE open`, `MODE tour s3 waiting`, `MODE ceremony oath 2 speaking`, `STATION s1 playing`.
 */
export function stateLines({ mode, stations }: ShowLook): string[] {
  return [modeLine(mode), ...stations.map(({ id, state }) => `STATION ${id} ${state}`)];
}

function modeLine(mode: ShowLook["mode"]): string {
  if (mode.kind === "tour") return `MODE tour ${mode.station} ${mode.step}`;
  if (mode.kind === "ceremony") return `MODE ceremony ${mode.ceremony} ${mode.line + 1} ${mode.step}`;
  return `MODE ${mode.kind}`;
}

/** The lines that are new against the last ones told. */
export function changedLines(before: readonly string[], now: readonly string[]): string[] {
  return now.filter((line) => !before.includes(line));
}
