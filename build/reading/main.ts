// npm run reading-level: measures the shipped stories and writes the table of content/README.md anew.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { levelTable } from "./level-table.ts";
import { measurePack } from "./measure-pack.ts";
import { withTable } from "./table-place.ts";

const content = resolve(import.meta.dirname, "../../content");
const readme = join(content, "README.md");
const stories = await measurePack(join(content, "red-ode"));
const before = readFileSync(readme, "utf8");
const after = withTable(before, levelTable(stories));
if (after !== before) writeFileSync(readme, after);
console.log(
  after === before ? `${stories.length} 个故事，表没有变。` : `${stories.length} 个故事，表已经换成新量的。`,
);
