import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockDataFolder } from "../../runtime/journal/lock-data-folder.ts";
import { makeFolder } from "./open-test-journal.ts";

const inUse = expect.objectContaining({ code: "journal/folder-in-use" });

async function holdElsewhere(folder: string) {
  const program = join(import.meta.dirname, "hold-folder.ts");
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

test("a second process on the same folder is refused, until the first dies, even by a kill", async () => {
  const folder = makeFolder();
  const child = await holdElsewhere(folder);
  expect(() => lockDataFolder(folder)).toThrow(inUse);
  child.kill("SIGKILL");
  await once(child, "exit");
  lockDataFolder(folder).release();
});

test("a second time in the same process is refused too, until the first lets go", () => {
  const folder = makeFolder();
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(inUse);
  expect(() => lockDataFolder(folder)).toThrow(inUse); // being refused loosens nothing
  lock.release();
  lockDataFolder(folder).release();
});

test("makes the folder, and a torn lock file does not lock the hall out", () => {
  const folder = join(makeFolder(), "deep", "data");
  lockDataFolder(folder).release();
  expect(existsSync(folder)).toBe(true);
  writeFileSync(join(folder, "lock.db"), "not a database ".repeat(500));
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(inUse);
  lock.release();
});

test("a folder that cannot be made is told apart from one in use", () => {
  const file = join(makeFolder(), "file");
  writeFileSync(file, "");
  expect(() => lockDataFolder(join(file, "data"))).toThrow(
    expect.objectContaining({ code: "journal/folder-unusable" }),
  );
});
