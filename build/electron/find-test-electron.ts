import { existsSync } from "node:fs";
import { fetchOldElectron } from "./fetch-old-electron.ts";
import { electronVersion, installedElectron } from "./installed-electron.ts";
import { missingLibraries } from "./missing-libraries.ts";

export type TestElectron =
  | {
      status: "found";
      path: string;
      version: string;
      /** Older than what the shell is written for: needs the bundle for Node 12 and the shim. */
      old: boolean;
    }
  | { status: "missing"; reason: string };

/** The first Electron with `utilityProcess`, `setWindowOpenHandler` and the rest of what the shell uses. */
const firstModern = 42;

/**
 * Looks for an Electron that tests can run: the makers' binary, then the one `ZANGE_ELECTRON` names, then an old one from Python's
 * package index. Never for anything but tests. Never throws.
 */
export async function findTestElectron(): Promise<TestElectron> {
  if (process.platform !== "linux") return missing("the shell is tried on Linux, under Xvfb");
  const named = process.env.ZANGE_ELECTRON;
  if (named && !existsSync(named)) return missing(`ZANGE_ELECTRON names ${named}, which is not there`);
  const path = installedElectron() ?? named;
  if (path) return usable(path);
  const fetched = await fetchOldElectron();
  return fetched.status === "fetched" ? usable(fetched.path) : missing(fetched.reason);
}

async function usable(path: string): Promise<TestElectron> {
  const libraries = await missingLibraries(path);
  if (libraries.length > 0) return missing(`the system lacks ${libraries.join(", ")}`);
  const version = electronVersion(path) ?? "unknown";
  return { status: "found", path, version, old: !(Number.parseInt(version, 10) >= firstModern) };
}

function missing(reason: string): TestElectron {
  return { status: "missing", reason };
}
