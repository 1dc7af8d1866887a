import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { createStaffDoor } from "../../runtime/staff/staff-door.ts";
import { ensureStaffCode, newStaffCode } from "../../runtime/staff/staff-file.ts";
import { fakeClock } from "../fakes/clock.ts";

let dataFolder = "";
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "zange-staff-"));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

function openDoor() {
  return createStaffDoor({ dataFolder, clock: fakeClock(), log: silentLog });
}

async function signedIn(door: ReturnType<typeof openDoor>, code: string): Promise<string> {
  const answer = await door.signIn(code, "127.0.0.1");
  if (answer.status !== "in") throw new Error(`not let in: ${answer.status}`);
  return answer.session;
}

test("the first start makes a code and shows it once", async () => {
  const code = await ensureStaffCode(dataFolder);
  expect(code).toMatch(/^\d{4}-\d{4}$/);
  expect(await ensureStaffCode(dataFolder)).toBeUndefined();
  expect(await readFile(join(dataFolder, "staff.json"), "utf8")).not.toContain(code);
});

test.skipIf(process.platform === "win32")("only the owner of the data folder may read the file", async () => {
  await ensureStaffCode(dataFolder);
  expect((await stat(join(dataFolder, "staff.json"))).mode & 0o777).toBe(0o600);
});

test("a damaged file is replaced by a new code", async () => {
  await writeFile(join(dataFolder, "staff.json"), '{"version":1,"sal');
  expect(await ensureStaffCode(dataFolder)).toMatch(/^\d{4}-\d{4}$/);
});

test("the right code opens, a wrong one says how often one may still try", async () => {
  const code = await newStaffCode(dataFolder);
  const door = openDoor();
  const other = code.startsWith("0") ? `1${code.slice(1)}` : `0${code.slice(1)}`;
  expect(await door.signIn(other, "127.0.0.1")).toEqual({ status: "wrong", triesLeft: 4, waitMs: 0 });
  const session = await signedIn(door, code);
  expect(await door.isSignedIn(session)).toBe(true);
  door.signOut(session);
  expect(await door.isSignedIn(session)).toBe(false);
});

test("five wrong codes shut the door even for the right one", async () => {
  const code = await newStaffCode(dataFolder);
  const door = openDoor();
  for (let i = 0; i < 4; i++) await door.signIn("no code", "127.0.0.1");
  expect(await door.signIn("no code", "127.0.0.1")).toMatchObject({
    status: "wrong",
    triesLeft: 0,
    waitMs: 60_000,
  });
  expect(await door.signIn(code, "127.0.0.1")).toMatchObject({ status: "locked" });
});

test("many tries at once are not more than five", async () => {
  await newStaffCode(dataFolder);
  const door = openDoor();
  const answers = await Promise.all(Array.from({ length: 20 }, () => door.signIn("00000000", "127.0.0.1")));
  expect(answers.filter((each) => each.status === "wrong").length).toBeLessThanOrEqual(5);
});

test("a new code made beside the running door counts at once and signs everybody out", async () => {
  const old = await newStaffCode(dataFolder);
  const door = openDoor();
  const session = await signedIn(door, old);
  const fresh = await newStaffCode(dataFolder);
  expect(await door.isSignedIn(session)).toBe(false);
  expect((await door.signIn(old, "127.0.0.1")).status).toBe("wrong");
  expect((await door.signIn(fresh, "127.0.0.1")).status).toBe("in");
});

test("without the file nobody comes in and nobody stays in", async () => {
  const code = await newStaffCode(dataFolder);
  const door = openDoor();
  const session = await signedIn(door, code);
  await rm(join(dataFolder, "staff.json"));
  expect(await door.isSignedIn(session)).toBe(false);
  expect((await door.signIn(code, "127.0.0.1")).status).toBe("no-code");
});
