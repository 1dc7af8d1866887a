import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize, sep } from "node:path";

export type Edge = { from: string; to: string; typeOnly: boolean };

const areas = ["electron", "renderer", "runtime", "hardware", "collector", "build", "test"];
const importLine = new RegExp(
  [
    `^\\s*import\\s+(type\\s+)?(?:[\\w*{][^"';]*?\\sfrom\\s+)?["']([^"']+)["']`,
    `^\\s*export\\s+(type\\s+)?[*{][^"';]*?\\sfrom\\s+["']([^"']+)["']`,
    `\\bimport\\(\\s*["']([^"']+)["']\\s*\\)`,
  ].join("|"),
  "gm",
);

/** Every import in the project's own source, with local paths made relative to the root. */
export function readEdges(root: string): Edge[] {
  return areas
    .filter((area) => existsSync(join(root, area)))
    .flatMap((area) =>
      readdirSync(join(root, area), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(ts|tsx|mjs|cts)$/.test(name))
        .flatMap((name) => edgesOf(join(area, name), readFileSync(join(root, area, name), "utf8"))),
    );
}

export function edgesOf(from: string, source: string): Edge[] {
  return [...source.matchAll(importLine)].map(([, importType, imported, exportType, exported, dynamic]) => {
    const target = imported ?? exported ?? dynamic ?? "";
    const to = target.startsWith(".")
      ? normalize(join(dirname(from), target))
          .split(sep)
          .join("/")
      : target;
    return { from: from.split(sep).join("/"), to, typeOnly: (importType ?? exportType) !== undefined };
  });
}

/** Why an import breaks the walls of the design, or `undefined` where it may stand. */
export function wallBrokenBy({ from, to, typeOnly }: Edge): string | undefined {
  const [area = "", part = ""] = from.split("/");
  const [toArea = "", toPart = ""] = to.split("/");
  const own = areas.includes(toArea);
  if (area === "test" || area === "build") return undefined;
  if (area === "electron")
    return own && toArea !== "electron" ? "the shell knows only the path of the runtime" : undefined;
  if (area === "hardware") {
    if (own && toArea !== "hardware") return "hardware knows no exhibit";
    return to === "electron" ? "hardware runs without the shell" : undefined;
  }
  if (area === "renderer") {
    if (to === "electron" || isNode(to)) return "pages run in any browser";
    if (!own) return undefined;
    if (toArea === "renderer") {
      return toPart === part || toPart === "shared" ? undefined : "pages do not know each other";
    }
    return to.startsWith("runtime/contract/")
      ? undefined
      : "pages talk to the runtime over HTTP and WebSocket only";
  }
  if (area === "collector") {
    return own && toArea !== "collector" && !to.startsWith("runtime/contract/")
      ? "the collector knows only the contract"
      : undefined;
  }
  if (to === "electron" || to.startsWith("react")) return "the runtime is plain Node";
  if (part === "contract")
    return to === "zod" || to.startsWith("runtime/contract/") ? undefined : "the contract knows zod only";
  if (!own || /^runtime\/(start(-\w+)?|main)\.ts$/.test(from) || part === "cli") return undefined;
  if (toArea === "runtime") {
    const free = toPart === part || toPart === "contract" || toPart === "base";
    return free || typeOnly ? undefined : "areas know only each other's types";
  }
  return toArea === "hardware" && typeOnly ? undefined : "only start.ts wires the areas";
}

function isNode(name: string): boolean {
  return name.startsWith("node:") || builtinModules.includes(name);
}
