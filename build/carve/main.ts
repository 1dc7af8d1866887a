// Cuts all pictures, stamps and emblems again: `node build/carve/main.ts`, or some of them by their ids:
// `node build/carve/main.ts lazikou 01 spark`.
// The files are committed; the same programme gives the same bytes.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cutMarks } from "./marks.ts";
import { cutSheets } from "./sheets.ts";

const root = join(import.meta.dirname, "../..");

const asked = process.argv.slice(2);

for (const { path, svg } of [...cutSheets(asked), ...cutMarks(asked)]) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, svg);
  console.log(`${path}  ${Math.round(Buffer.byteLength(svg) / 1024)} KB`);
}
