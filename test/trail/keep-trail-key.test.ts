import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepTrailKey, trailKeyPath } from "../../runtime/trail/keep-trail-key.ts";

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zange-key-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "data");
}

test("the key is made at the first use, kept, and read by its owner alone", async () => {
  const data = await dataFolder();
  const key = await keepTrailKey(data);
  expect(key.length).toBe(32);
  expect(await keepTrailKey(data)).toEqual(key);
  expect(await readdir(data)).toEqual(["trail.key"]);
  if (process.platform !== "win32") expect((await stat(trailKeyPath(data))).mode & 0o777).toBe(0o600);
  expect(await keepTrailKey(await dataFolder())).not.toEqual(key);
});

test("those who ask at the same moment get the same key", async () => {
  const data = await dataFolder();
  const keys = await Promise.all(Array.from({ length: 20 }, () => keepTrailKey(data)));
  expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
  expect(await readdir(data)).toEqual(["trail.key"]);
});

test("a broken key is told and left alone: the printed posts hang on it", async () => {
  const data = await dataFolder();
  await keepTrailKey(data);
  await writeFile(trailKeyPath(data), "half of");
  await expect(keepTrailKey(data)).rejects.toMatchObject({
    code: "trail/key-broken",
    message: expect.stringContaining("请从备份里找回"),
  });
  expect(await readFile(trailKeyPath(data), "utf8")).toBe("half of");
});
