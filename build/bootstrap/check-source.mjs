import { projectNode, toolPath } from "./paths.mjs";
import { run } from "./run.mjs";

/** Format, lint and types of the whole project; 0 when all is well. */
export async function checkSource() {
  const node = projectNode();
  const linted = await run(node, [toolPath("@biomejs", "biome", "bin", "biome"), "check", "."], {
    nodeFirst: node,
  });
  const typed = await run(node, [toolPath("typescript", "bin", "tsc")], { nodeFirst: node });
  return linted || typed;
}
