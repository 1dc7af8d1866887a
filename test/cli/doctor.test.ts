import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { doctor } from "../../runtime/cli/doctor.ts";

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-doctor-"));
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const look = () =>
  doctor(["--hall", join(folder, "hall.yaml"), "--data", join(folder, "data"), "--port", "1"]);

test("a hall file that is not there is said, with what to do", async () => {
  expect(await look()).toBe(1);
  expect(said.filter((line) => line.startsWith("请看看"))).toEqual([expect.stringContaining("请确认路径")]);
});

test.skipIf(process.platform !== "linux")(
  "what knocks on Linux is asked for only where it is missing",
  async () => {
    vi.stubEnv("PATH", folder);
    await look();
    expect(said.join("\n")).toContain("sudo apt install pulseaudio-utils");
    said = [];
    await writeFile(join(folder, "pacat"), "");
    await look();
    expect(said.join("\n")).not.toContain("pulseaudio");
  },
);
