import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const PackageFile = z.object({ version: z.string() });

/** The product's version, from package.json in that folder. */
export function readVersion(root: string): string {
  return PackageFile.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).version;
}
