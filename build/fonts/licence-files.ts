import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { certificateFaces } from "./certificate-faces.ts";
import { faces } from "./face.ts";

/** Lays the licence of each typeface beside its files in the build, as `assets/<face>.licence.txt`. */
export function licenceFiles(root: string): Plugin {
  return {
    name: "font-licences",
    apply: "build",
    generateBundle() {
      for (const { file, family, fullFamily, copyright, licence } of [...faces, ...certificateFaces]) {
        const paper = readFileSync(join(root, "node_modules", licence), "utf8");
        const what = `${file}: "${family}", some characters of ${fullFamily}, and the whole of ${fullFamily} in pieces.`;
        this.emitFile({
          type: "asset",
          fileName: `assets/${file}.licence.txt`,
          source: `${what}\n\n${copyright}\n\n${paper}`,
        });
      }
    },
  };
}
