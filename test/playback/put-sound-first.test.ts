import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { putSoundFirst, type Urgency } from "../../runtime/playback/put-sound-first.ts";

let proc: string;

beforeEach(async () => {
  proc = await mkdtemp(join(tmpdir(), "zange-proc-"));
});
afterEach(() => rm(proc, { recursive: true }));

async function addProcess(id: number, words: string[], threads: Record<number, string>): Promise<void> {
  for (const [thread, name] of Object.entries(threads)) {
    await mkdir(join(proc, String(id), "task", thread), { recursive: true });
    await writeFile(join(proc, String(id), "task", thread, "comm"), `${name}\n`);
  }
  await writeFile(join(proc, String(id), "cmdline"), words.join("\0"));
}

const chromium = "/usr/lib/chromium/chromium";
const audio = [chromium, "--type=utility", "--utility-sub-type=audio.mojom.AudioService"];

test("what hands over the samples goes first, then what brings a press to the page; what draws stays", async () => {
  await addProcess(10, audio, { 10: "chromium", 17: "threaded-ml", 18: "threaded-ml" });
  await addProcess(20, ["/usr/bin/music"], { 20: "music", 21: "threaded-ml" });
  await addProcess(30, [chromium, "--type=renderer"], { 30: "chromium", 31: "Compositor" });
  await addProcess(40, [chromium, "--type=gpu-process"], { 40: "chromium", 41: "VizCompositorTh" });
  await addProcess(50, ["pulseaudio", "--daemonize=no"], { 50: "pulseaudio", 51: "null-sink" });
  await addProcess(60, ["pacat", "--playback", "--client-name=zange-knock"], { 60: "pacat" });
  await addProcess(70, ["pacat", "--playback", "--client-name=music"], { 70: "pacat" });
  await mkdir(join(proc, "sys"));
  const raised: [number, Urgency][] = [];
  const raise = async (thread: number, urgency: Urgency) => void raised.push([thread, urgency]);
  expect(await putSoundFirst({ proc, raise })).toBe(5);
  expect(raised).toEqual([
    [17, "real-time"],
    [18, "real-time"],
    [30, "early"],
    [50, "real-time"],
    [60, "real-time"],
  ]);
});

test("an account without the right to raise is no fault", async () => {
  await addProcess(10, audio, { 17: "threaded-ml", 18: "threaded-ml" });
  const raise = (thread: number) => (thread === 17 ? Promise.resolve() : Promise.reject(new Error("EPERM")));
  expect(await putSoundFirst({ proc, raise })).toBe(1);
});

test("a system that shows no processes has none to raise", async () => {
  expect(await putSoundFirst({ proc: join(proc, "absent") })).toBe(0);
});
