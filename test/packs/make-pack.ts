import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Sentences of the story that every made pack has, 4 + 5 characters. */
export const text = { first: "红船很小。", second: "路，很长很长。" };

const good: Record<string, string | Uint8Array> = {
  "pack.yaml": "id: trial\ntitle: 试一试\nversion: 1.2.3\nlanguage: zh-CN\nsample: true\n",
  "stories/boat.md": storyText({}),
  "pinyin/boat.txt": `# ${text.first}\nhóng chuán hěn xiǎo\n# ${text.second}\nlù hěn cháng hěn cháng\n`,
  "audio/boat.mp3": silentMp3(4000),
  "audio/boat.timing.json": timingText({}),
  "pictures/boat.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};

/** A pack on the disk with one sound story, some files replaced; `null` leaves a file out. Removed when the test ends. */
export async function makePack(files: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zange-pack-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...good, ...files })) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export function storyText({
  order = 1,
  section = "founding",
  body = `${text.first}\n${text.second}`,
}): string {
  return `---\ntitle: 小船\nsection: ${section}\norder: ${order}\nteaser: 一条船\nage: 都行\nsources:\n  - 1.3 试\n---\n${body}\n`;
}

export function timingText({
  durationMs = 4000,
  source = "by-hand",
  sentences = [
    { startMs: 10, endMs: 1500 },
    { startMs: 2100, endMs: 3600 },
  ],
}): string {
  return JSON.stringify({ version: 1, durationMs, engine: "recorded", source, sentences }, null, 1);
}

/** A real, silent MP3: 64 kb/s mono frames at 44.1 kHz without any tag. */
export function silentMp3(durationMs: number): Uint8Array {
  const frame = new Uint8Array(208);
  frame.set([0xff, 0xfb, 0x50, 0xc0]);
  const count = Math.round((durationMs * 8) / 208);
  return Uint8Array.from({ length: 208 * count }, (_, at) => frame[at % 208] ?? 0);
}
