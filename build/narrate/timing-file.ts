import { createHash } from "node:crypto";
import type { Timing } from "../../runtime/contract/pack.ts";
import { textHash } from "../../runtime/packs/text-hash.ts";
import { masterVersion } from "./master-sound.ts";

/**
 * What a story's sound was made from: a hash of its words (the runtime compares this part with the text), then one of the syllables,
 * the voice and the mastering. The same text means that the sound need not be made again.
 */
export function sourceOf(
  sentences: readonly string[],
  syllables: readonly (readonly string[])[],
  engine: { name: string; settings: string },
): string {
  const rest = JSON.stringify([syllables, engine.name, engine.settings, masterVersion]);
  return `${textHash(sentences)}-${createHash("sha256").update(rest).digest("hex").slice(0, 12)}`;
}

/** timing.json with one sentence a line, so that a change shows as a change of lines. */
export function timingText(timing: Timing): string {
  const { sentences, syllables, ...rest } = timing;
  const head = Object.entries(rest).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = sentences.map(({ startMs, endMs }) => `    { "startMs": ${startMs}, "endMs": ${endMs} }`);
  const spans = syllables?.map((own) => `    ${JSON.stringify(own)}`);
  const tail = spans ? `,\n  "syllables": [\n${spans.join(",\n")}\n  ]` : "";
  return `{\n${head.join("")}  "sentences": [\n${lines.join(",\n")}\n  ]${tail}\n}\n`;
}
