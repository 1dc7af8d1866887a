import { useSyncExternalStore } from "react";
import { useKioskState } from "./kiosk-context.ts";

const query = typeof matchMedia === "function" ? matchMedia("(prefers-reduced-motion: reduce)") : null;

/** Shall nothing move? So in 长辈版, and where the machine is set to it. */
export function useCalm(): boolean {
  const { elder } = useKioskState();
  const reduced = useSyncExternalStore(listen, () => query?.matches ?? false);
  return elder || reduced;
}

function listen(changed: () => void): () => void {
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}
