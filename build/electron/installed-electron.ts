import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const packageFolder = resolve(import.meta.dirname, "../../node_modules/electron");

/** The makers' Electron of package.json, where its binary has been fetched already. Reads files only. */
export function installedElectron(folder = packageFolder): string | undefined {
  try {
    const binary = readFileSync(join(folder, "path.txt"), "utf8").trim();
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, "dist"), binary);
    return existsSync(path) && electronVersion(path) === version ? path : undefined;
  } catch {
    return undefined; // not fetched, or only half: both mean that it cannot be had as it is
  }
}

/** What the file `version` beside an Electron says, without a leading v. */
export function electronVersion(path: string): string | undefined {
  const beside = [dirname(path), resolve(dirname(path), "../../..")]; // the second: inside Electron.app on macOS
  for (const folder of beside) {
    const file = join(folder, "version");
    if (existsSync(file)) return readFileSync(file, "utf8").trim().replace(/^v/, "");
  }
  return undefined;
}
