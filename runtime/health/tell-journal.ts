import type { Recovery, TroubleCode } from "../journal/writer-messages.ts";
import type { Health } from "./health.ts";

const troubles: readonly TroubleCode[] = ["journal/locked", "journal/disk-full", "journal/failed"];

/** Says why the disk takes no facts, or that it takes them again. */
export function tellTrouble(
  health: Pick<Health, "raise" | "clear">,
  trouble: { code: TroubleCode } | null,
): void {
  for (const code of troubles) if (code !== trouble?.code) health.clear(code, "");
  if (trouble) health.raise(trouble.code, "");
}

/** Says that a damaged journal was set aside, and how much of it lives on. */
export function tellRecovery(health: Pick<Health, "raise">, { setAside, carriedOver, lost }: Recovery): void {
  health.raise("journal/recovered", "", { file: setAside, count: carriedOver, lost });
}
