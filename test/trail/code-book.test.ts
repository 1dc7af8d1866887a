import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { createCodeBook } from "../../runtime/trail/code-book.ts";
import { isTagOf } from "../../runtime/trail/sign-stop.ts";

let dataFolder: string;
let told: boolean[];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "zange-codes-"));
  told = [];
});
afterEach(() => rm(dataFolder, { recursive: true }));

const open = () =>
  createCodeBook({
    dataFolder,
    hallId: () => "changling",
    log: silentLog,
    onKey: (isBroken) => void told.push(isBroken),
  });

test("each stop has its own codes", async () => {
  const book = open();
  const codesOf = await book.readCodes();
  expect(isTagOf(await book.readSigner(), 5, codesOf(5).tag)).toBe(true);
  expect(codesOf(5).code).not.toBe(codesOf(6).code);
  expect(told).not.toContain(true);
});

test("a broken key leaves the codes empty and is told; once it is mended they are back without a restart", async () => {
  const key = join(dataFolder, "trail.key");
  await writeFile(key, "half a ke");
  const book = open();
  expect((await book.readCodes())(1)).toEqual({ tag: "", code: "" });
  await expect(book.readSigner()).rejects.toThrow("钥匙");
  expect(told).toEqual([true, true]);
  await writeFile(key, `${"ab".repeat(32)}\n`);
  expect((await book.readCodes())(1).tag).toHaveLength(10);
  expect(told.pop()).toBe(false);
});
