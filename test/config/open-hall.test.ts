import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { type HallFileDeps, openHall } from "../../runtime/config/open-hall.ts";
import { fakeClock } from "../fakes/clock.ts";

let folder: string;
let demo: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-hall-"));
  demo = await readFile(resolve(import.meta.dirname, "sample-hall.yaml"), "utf8");
});
afterEach(() => rm(folder, { recursive: true }));

function makeDeps(overrides: Partial<HallFileDeps> = {}) {
  const clock = fakeClock();
  const deps = {
    file: join(folder, "hall.yaml"),
    lastGoodFile: join(folder, "data", "hall.last-good.yaml"),
    clock,
    log: silentLog,
    onChange: vi.fn(),
    onFaults: vi.fn(),
    ...overrides,
  };
  return { ...deps, clock };
}

test("a changed file takes force without a restart; a broken one leaves the last good one in force", async () => {
  const deps = makeDeps();
  await writeFile(deps.file, demo);
  const opened = await openHall(deps);
  if (opened.status !== "ok") throw new Error("the demo hall is good");
  await writeFile(deps.file, demo.replace("bleedMetres: 3.5", "bleedMetres: 2"));
  deps.clock.advance(1000);
  await vi.waitFor(() => expect(opened.file.hall().corridor.policy.bleedMetres).toBe(2));
  await vi.waitFor(() => expect(deps.onChange).toHaveBeenCalledTimes(1));

  await writeFile(deps.file, demo.replace("bleedMetres: 3.5", "bleedMetres: far"));
  await vi.waitFor(() => {
    deps.clock.advance(1000);
    expect(opened.file.faults()).toMatchObject([{ line: 10 }]);
  });
  expect(opened.file.hall().corridor.policy.bleedMetres).toBe(2);
  opened.file.stop();
});

test("a file that is broken at the start is replaced by the last good one of an earlier run", async () => {
  const deps = makeDeps();
  await writeFile(deps.file, demo);
  const first = await openHall(deps);
  if (first.status === "ok") first.file.stop();
  await writeFile(deps.file, "hall: [");
  const again = await openHall(deps);
  expect(again.status).toBe("ok");
  if (again.status !== "ok") return;
  expect(again.file.hall().hall.id).toBe("demo");
  expect(again.file.faults().length).toBeGreaterThan(0);
  again.file.stop();
});

test("with neither a good file nor an earlier one the faults are told", async () => {
  const opened = await openHall(makeDeps());
  expect(opened).toMatchObject({
    status: "invalid",
    faults: [{ line: 1, chinese: expect.stringContaining("读不到") }],
  });
});
