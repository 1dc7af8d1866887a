import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { certificateCharacters, certificateFaces } from "./certificate-faces.ts";
import { type Face, faces } from "./face.ts";
import { makeFace } from "./make-face.ts";
import { rangeOf } from "./unicode-range.ts";
import { usedCharacters } from "./used-characters.ts";

/**
 * The folder with `faces.css` and one small font a face for what the pack and the pages show, and a smaller one for the certificate. It is made anew when a character, a face
 * or the recipe has changed, which takes some six seconds, else the one in node_modules/.cache is answered. Needs no network.
 */
export async function shipFonts(root: string): Promise<string> {
  const modules = join(root, "node_modules");
  const characters = usedCharacters(root);
  const onCertificate = certificateCharacters(root);
  const cache = join(modules, ".cache", "zange", "fonts");
  const made = join(cache, recipeHash(root, [...characters, ...onCertificate]));
  if (existsSync(join(made, "faces.css"))) return made;
  const beside = `${made}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const rules: string[] = [];
  for (const face of faces) {
    const { woff2, characters: held } = await makeFace(face, modules, characters);
    writeFileSync(join(beside, `${face.file}.woff2`), woff2);
    rules.push(ruleOf(face, held));
  }
  // Fetched by the certificate itself when it is drawn, so no style sheet names them.
  for (const face of certificateFaces)
    writeFileSync(join(beside, `${face.file}.woff2`), (await makeFace(face, modules, onCertificate)).woff2);
  writeFileSync(join(beside, "faces.css"), rules.join("\n"));
  moveInto(beside, made);
  removeOld(cache);
  return made;
}

/** Text waits for its face (`block`): on this computer's own disk that is a blink, and a change of faces in view is worse. */
function ruleOf({ family, file, weights }: Face, characters: readonly number[]): string {
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};font-display:block;src:url(./${file}.woff2) format("woff2");unicode-range:${rangeOf(characters)}}`;
}

/** Of the characters, the packages' versions and the recipe in this folder. */
function recipeHash(root: string, characters: readonly number[]): string {
  const hash = createHash("sha256").update(JSON.stringify([faces, characters]));
  const own = join(root, "build", "fonts");
  for (const name of readdirSync(own).sort()) hash.update(readFileSync(join(own, name)));
  for (const name of [...faces.map(({ sheet }) => sheet.replace(/\/[^/]+$/, "")), "subset-font"])
    hash.update(readFileSync(join(root, "node_modules", name, "package.json")));
  return hash.digest("hex").slice(0, 16);
}

/** Folders of earlier texts. Those of the last hour stay: another build may be reading them. */
function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const { mtimeMs } = statSync(join(cache, name));
    if (Date.now() - mtimeMs > 3_600_000) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Two builds may make the same folder at once; either is right, so the first stays. */
function moveInto(beside: string, made: string): void {
  try {
    renameSync(beside, made);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(join(made, "faces.css"))) throw error;
  }
}
