import { installPack } from "./install-pack.ts";
import { createPackDesk, type PackDesk, type PackDeskDeps } from "./pack-desk.ts";

/** The desk with the real installer behind it. */
export function openPackDesk(deps: Omit<PackDeskDeps, "install">): PackDesk {
  return createPackDesk({ ...deps, install: installPack });
}
