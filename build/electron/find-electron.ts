import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { installedElectron } from "./installed-electron.ts";

export type FoundElectron =
  | { status: "found"; path: string }
  /** `reason` is a sentence for the console, in Chinese. */
  | { status: "missing"; reason: string };

export type FindElectronDeps = {
  installed: () => string | undefined;
  /** The address that the binary comes from. */
  source: string;
  reaches: (address: string, withinMs: number) => Promise<boolean>;
  /** Fetches the binary; rejects when that fails or takes longer. */
  install: (withinMs: number) => Promise<void>;
};

const packageFolder = resolve(import.meta.dirname, "../../node_modules/electron");
const reachWithinMs = 5_000;
const installWithinMs = 55_000;

/**
 * Tells whether the makers' Electron can be had: the installed one, else fetched by the package's own install script. Never takes
 * longer than a minute, and five seconds on a machine that cannot reach the makers' site. Never throws.
 */
export async function findElectron(deps: FindElectronDeps = realDeps()): Promise<FoundElectron> {
  const present = deps.installed();
  if (present) return { status: "found", path: present };
  if (!(await deps.reaches(deps.source, reachWithinMs)))
    return { status: "missing", reason: "连不上 Electron 的下载地址，改用浏览器打开展项。" };
  try {
    await deps.install(installWithinMs);
  } catch {
    return { status: "missing", reason: "Electron 没有下载完，改用浏览器打开展项，下次启动时再试。" };
  }
  const fetched = deps.installed();
  if (fetched) return { status: "found", path: fetched };
  return { status: "missing", reason: "Electron 下载后不能用，改用浏览器打开展项。" };
}

function realDeps(): FindElectronDeps {
  return {
    installed: installedElectron,
    // a hall behind a slow line to the makers sets the same variable that the install script reads
    source: process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR ?? "https://github.com/",
    reaches,
    install,
  };
}

/** Any answer will do, an error text too. The limit holds for all of it, a name server that keeps silent included. */
export async function reaches(address: string, withinMs: number): Promise<boolean> {
  try {
    await fetch(address, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(withinMs) });
    return true;
  } catch {
    return false;
  }
}

function install(withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { timeout: withinMs, killSignal: "SIGKILL" as const };
    execFile(process.execPath, [join(packageFolder, "install.js")], options, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
