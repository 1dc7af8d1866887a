import type { ShowMode } from "../contract/screen.ts";
import type { Ceremony } from "../contract/spoken.ts";
import type { ModeLook } from "../director/view.ts";

/** What the whole corridor does, with the words that its screens show. */
export function viewMode(
  mode: ModeLook,
  { ceremonies, opensAt }: { ceremonies: readonly Ceremony[]; opensAt: number | null },
): ShowMode {
  if (mode.kind === "closed") return { kind: "closed", opensAt };
  if (mode.kind !== "ceremony") return mode;
  const ceremony = ceremonies.find(({ id }) => id === mode.ceremony);
  if (!ceremony) return { kind: "open" };
  const { line, step } = mode;
  return {
    kind: "ceremony",
    title: ceremony.title,
    manner: ceremony.manner,
    lines: ceremony.lines.map(({ text }) => text),
    line,
    step,
  };
}
