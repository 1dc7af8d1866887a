import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectNode, root } from "./paths.mjs";
import { run } from "./run.mjs";

const stamp = join(root, "dist", ".stamp");
const sources = [
  "renderer",
  "runtime",
  "hardware",
  "electron",
  "build",
  "vite.config.ts",
  "package-lock.json",
];

/** Builds pages, runtime and shell where a source changed since. Throws a sentence that says what to do. */
export async function ensureBuild() {
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("正在准备展项页面… Building the pages…");
  rmSync(stamp, { force: true });
  const node = projectNode();
  const code = await run(node, [join(root, "build", "build-all.ts")], {
    quiet: true,
    limitMs: 10 * 60_000,
    nodeFirst: node,
  });
  if (code !== 0) {
    throw new Error(
      "页面没有准备好，上面是原因。改动过代码的话请先执行 npm run check。 The build failed, see above; try npm run check.",
    );
  }
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, wanted);
}

function hashOf(names) {
  const hash = createHash("sha256");
  for (const name of names) {
    const path = join(root, name);
    const files = /\.\w+$/.test(name)
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
          .sort();
    for (const file of files)
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
