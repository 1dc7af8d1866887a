import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** The Node that the project brings along (devDependency `node`), else the one we run under where it is new enough. */
export function projectNode() {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `需要 Node 22.18 以上，这里是 ${process.versions.node}，自带的 Node 也没有装上。请执行 npm ci（不要加 --ignore-scripts）。` +
      ` Node 22.18 or newer is needed; run "npm ci" without --ignore-scripts.`,
  );
}

/** A file of an installed package, to be run by {@link projectNode}: a shebang would pick the system's Node. */
export function toolPath(...parts) {
  return join(root, "node_modules", ...parts);
}
