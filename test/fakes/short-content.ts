import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Timing } from "../../runtime/contract/pack.ts";

const shipped = resolve(import.meta.dirname, "../../content/red-ode");
/** One story a section, in the corridor's order. */
const shortStories = ["hongchuan", "changzheng", "menban", "dujiang", "dongfanghong", "xiaogang", "xingchen"];
const bytesPerMs = 8; // 64 kb/s

/**
 * A content folder with the shipped pack cut to the first sentences of each story, so that a test can hear one to its end.
 * Everything in it is the real thing, only shorter. Answers the milliseconds a story lasts, at most.
 */
export async function makeShortContent(folder: string, sentences = 2): Promise<{ longestMs: number }> {
  const pack = join(folder, "red-ode");
  for (const part of ["audio", "pictures", "stories", "pinyin"])
    await mkdir(join(pack, part), { recursive: true });
  const whole = [
    "pack.yaml",
    "approvals.yaml",
    "chimes",
    "ceremony",
    "audio/ceremony",
    "pinyin/ceremony.txt",
  ];
  for (const part of whole) await cp(join(shipped, part), join(pack, part), { recursive: true });
  let longestMs = 0;
  for (const id of shortStories) {
    for (const file of [`stories/${id}.md`, `pinyin/${id}.txt`, `pictures/${id}.svg`]) {
      await cp(join(shipped, file), join(pack, file));
    }
    const timing = Timing.parse(
      JSON.parse(await readFile(join(shipped, "audio", `${id}.timing.json`), "utf8")),
    );
    const kept = timing.sentences.slice(0, sentences);
    const durationMs = (kept.at(-1)?.endMs ?? 0) + 300;
    longestMs = Math.max(longestMs, durationMs);
    const sound = await readFile(join(shipped, "audio", `${id}.mp3`));
    await writeFile(join(pack, "audio", `${id}.mp3`), cutSound(sound, durationMs));
    await writeFile(
      join(pack, "audio", `${id}.timing.json`),
      JSON.stringify({ ...timing, durationMs, sentences: kept, source: "short" }),
    );
    await cutLines(join(pack, "stories", `${id}.md`), (text) => {
      const bodyAt = text.indexOf("\n---", 3) + 4;
      const lines = text
        .slice(bodyAt)
        .split("\n")
        .filter((line) => line.trim() !== "");
      return `${text.slice(0, bodyAt)}\n${lines.slice(0, sentences).join("\n")}\n`;
    });
    await cutLines(
      join(pack, "pinyin", `${id}.txt`),
      (text) => `${syllableLines(text).slice(0, sentences).join("\n")}\n`,
    );
  }
  return { longestMs };
}

function syllableLines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** The first so many milliseconds, without the leading frame that tells how long the whole was. */
function cutSound(sound: Buffer, durationMs: number): Buffer {
  const from = sound.indexOf(Buffer.from([0xff, 0xfb]), Math.max(0, sound.indexOf("Info")));
  return sound.subarray(from, from + Math.round(durationMs * bytesPerMs));
}

async function cutLines(path: string, cut: (text: string) => string): Promise<void> {
  await writeFile(path, cut(await readFile(path, "utf8")));
}
