import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { install } from "../../../runtime/cli/install.ts";
import { makePack } from "../make-pack.ts";

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "zange-verb-"));
  const path = process.env.PATH;
  process.env.PATH = data; // no ffmpeg: the made packs are silent, which it would say
  onTestFinished(async () => {
    process.env.PATH = path;
    await rm(data, { recursive: true, force: true });
  });
});

/** What the verb prints, standard output and errors together, and how it ends. */
async function run(...words: string[]): Promise<{ exitCode: number; said: string }> {
  const lines: string[] = [];
  const spies = (["log", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line) => void lines.push(String(line))),
  );
  try {
    return { exitCode: await install([...words, "--data", data]), said: lines.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("a folder is installed, its counts are told, and one can go back once", async () => {
  const done = await run(await makePack());
  expect(done.exitCode).toBe(0);
  expect(done.said).toMatch(/长廊故事 1 个.*\n.*\n.*没有安装 ffmpeg.*\n装好了：试一试 1\.2\.3/);
  expect(await run("--back")).toMatchObject({
    exitCode: 0,
    said: expect.stringContaining("换回了：自带的内容包"),
  });
  expect(await run("--back")).toMatchObject({
    exitCode: 1,
    said: expect.stringContaining("没有更早的内容包"),
  });
});

test("a pack with faults is refused with each of them by file and line", async () => {
  const { exitCode, said } = await run(await makePack({ "audio/boat.mp3": null }));
  expect(exitCode).toBe(1);
  expect(said).toMatch(/没有装，现在的内容照常播放.*\n.*audio\/boat\.mp3:1: .*缺少声音文件/s);
});

test("a data folder whose hall wants another pack takes none but that", async () => {
  await writeFile(
    join(data, "hall.last-good.yaml"),
    "hall: { id: h, name: 馆, kioskId: h-1 }\npack: red-ode\ncorridor: { stations: [{ id: s1, section: founding, atMetres: 1 }] }\n",
  );
  expect(await run(await makePack())).toMatchObject({
    exitCode: 1,
    said: expect.stringContaining("这个内容包叫“trial”"),
  });
});

test.each([[[]], [["a.zip", "b.zip"]], [["a.zip", "--back"]]])("%j is no order", async (words) => {
  expect(await run(...words)).toMatchObject({
    exitCode: 2,
    said: expect.stringContaining("npx zange install"),
  });
});
