import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readBuild, takeOutOfForce } from "../../runtime/studio/put-in-force.ts";

const program = join(import.meta.dirname, "kill-at-step.ts");
const builds = [1, 2, 3, 4].map((n) => `b${n}-00000000000${n}`);

function storyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "zange-force-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "red-ode", "boat");
}

function put(folder: string, build = "", step = "", words = build): NodeJS.Signals | null {
  return spawnSync(process.execPath, [program, folder, build, step, words], { encoding: "utf8" }).signal;
}

async function inForce(folder: string): Promise<string | undefined> {
  const build = await readBuild(folder);
  return build && readFileSync(join(folder, build, "sound.mp3"), "utf8");
}

describe("a recording is put in force whole or not at all", () => {
  test.each(["sound written", "timing written", "moved"])(
    "killed after “%s” the story keeps the sound it had",
    async (step) => {
      const folder = storyFolder();
      expect(put(folder, builds[0])).toBeNull();
      expect(put(folder, builds[1], step)).toBe("SIGKILL");
      expect(await inForce(folder)).toBe(builds[0]);
      expect(put(folder, builds[2])).toBeNull();
      expect(await inForce(folder)).toBe(builds[2]);
      expect(readdirSync(folder).filter((name) => name.includes("stage"))).toEqual([]);
    },
    20_000,
  );

  test("killed when it is in force it stays in force", async () => {
    const folder = storyFolder();
    expect(put(folder, builds[0], "in force")).toBe("SIGKILL");
    expect(await inForce(folder)).toBe(builds[0]);
  });

  test("only the one before stays beside it, for a screen that is still fetching", async () => {
    const folder = storyFolder();
    for (const build of builds) put(folder, build);
    expect(readdirSync(folder).sort()).toEqual([builds[2], builds[3], "current.json"].sort());
  }, 20_000);

  test("the pack's own sound comes back at a word, and nothing that was recorded is lost", async () => {
    const folder = storyFolder();
    put(folder, builds[0]);
    await takeOutOfForce(folder);
    expect(await readBuild(folder)).toBeUndefined();
    expect(existsSync(join(folder, builds[0] ?? "", "sound.mp3"))).toBe(true);
    await takeOutOfForce(join(folder, "nothing-here"));
  });
});
