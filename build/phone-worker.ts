// Builds `phone/sw.js`, the trail's service worker, with the list of what the trail's page is made of.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

export function phoneWorker(root: string): Plugin {
  return {
    name: "zange-phone-worker",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const entries = Object.values(bundle).filter(
        (file) => file.type === "chunk" && file.isEntry && /^phone(trail|patrol)$/.test(file.name),
      );
      if (entries.length === 0) return; // a build of something else
      const found = new Set<string>();
      for (const { fileName } of entries) filesOf(bundle, fileName, found);
      const files = [...found].sort();
      const strange = files.find((file) => !file.startsWith("assets/phone"));
      if (strange)
        this.error(`${strange} is part of the trail's page, but the visitor door serves assets/phone… only`);
      this.emitFile({ type: "asset", fileName: "phone/sw.js", source: await buildWorker(root, files) });
    },
  };
}

/** The chunk, all that it imports now or later, and their styles and faces. */
function filesOf(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const file = bundle[name];
  if (found.has(name) || file?.type !== "chunk") return found;
  found.add(name);
  const { importedCss = [], importedAssets = [] } = file.viteMetadata ?? {};
  for (const each of [...importedCss, ...importedAssets]) found.add(each);
  for (const next of [...file.imports, ...file.dynamicImports]) filesOf(bundle, next, found);
  return found;
}

async function buildWorker(root: string, files: string[]): Promise<string> {
  const name = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    define: { shellFiles: JSON.stringify(files), shellBuild: JSON.stringify(name) },
    build: {
      write: false,
      target: ["chrome83", "safari13"],
      rollupOptions: {
        input: resolve(root, "renderer/phone/trail/worker/worker.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [code] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (code?.type !== "chunk") throw new Error("the worker was not built");
  return code.code;
}
