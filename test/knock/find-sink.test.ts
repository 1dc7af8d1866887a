import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSink, hasSoundServer } from "../../runtime/knock/find-sink.ts";

test("a sound server is asked only where one runs already", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zange-sink-"));
  expect(hasSoundServer({})).toBe(false);
  expect(hasSoundServer({ XDG_RUNTIME_DIR: folder })).toBe(false);
  expect(hasSoundServer({ PULSE_RUNTIME_PATH: folder })).toBe(false);
  await writeFile(join(folder, "native"), "");
  expect(hasSoundServer({ PULSE_RUNTIME_PATH: folder })).toBe(true);
  expect(hasSoundServer({ PULSE_SERVER: "unix:/run/pulse/native" })).toBe(true);
  await rm(folder, { recursive: true });
});

test("a server that does not answer leads nowhere", async () => {
  const env = { PATH: process.env.PATH, PULSE_SERVER: "unix:/nowhere/at/all" };
  expect(await findSink("default", new Map(), env)).toBeUndefined();
  expect(await findSink("default", new Map(), { PATH: "/nowhere", PULSE_SERVER: "x" })).toBeUndefined();
});
