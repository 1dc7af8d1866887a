import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readShellOptions } from "../../electron/shell-options.ts";

const folder = resolve("/app/dist/electron");

test("passes hall, data folder and ports on to the runtime, and nothing of Chromium's", () => {
  const argv = [
    "electron",
    "--no-sandbox",
    "main.cjs",
    "--hall",
    "hall.yaml",
    "--data",
    "d",
    "--port",
    "1",
    "--visitor-port=2",
  ];
  expect(readShellOptions(argv, {}, folder)).toEqual({
    windowed: false,
    runtime: resolve("/app/dist/runtime/main.js"),
    runtimeArgs: ["serve", "--hall", "hall.yaml", "--data", "d", "--port", "1", "--visitor-port", "2"],
    profile: join(resolve("d"), "shell"),
  });
});

test("takes from the environment what no argument says", () => {
  const env = { ZANGE_HALL: "env.yaml", ZANGE_VISITOR_PORT: "8611", ZANGE_DATA: "", ZANGE_WINDOWED: "1" };
  const options = readShellOptions(["electron", "--hall", "arg.yaml"], env, folder);
  expect(options.runtimeArgs).toEqual(["serve", "--hall", "arg.yaml", "--visitor-port", "8611"]);
  expect(options.windowed).toBe(true);
  expect(options.profile).toBeUndefined();
});

test("runs another runtime where one is named", () => {
  expect(readShellOptions(["electron", "--runtime", "other.mjs"], {}, folder).runtime).toBe(
    resolve("other.mjs"),
  );
});
