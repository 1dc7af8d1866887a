import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../runtime/base/log.ts";
import { installLimits } from "../../../runtime/packs/install/install-limits.ts";
import { type InstallDeps, installPack } from "../../../runtime/packs/install/install-pack.ts";
import { openVersionStore } from "../../../runtime/packs/version-store.ts";
import { makePack } from "../make-pack.ts";
import { entriesOf, makeZip, type ZipEntry } from "./make-zip.ts";

async function newData(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), "zange-install-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  return data;
}

/** A hall whose good pack plays, and what became of it when this was tried on it. */
async function tryOn(from: string, overrides: Partial<InstallDeps> = {}) {
  const data = await newData();
  const store = openVersionStore(data);
  const deps = { store, packId: "trial", now: 1, log: silentLog, measure: async () => noTool } as const;
  const good = await installPack({ ...deps, from: await makePack() });
  if (good.status !== "installed") throw new Error("the good pack was refused");
  const result = await installPack({ ...deps, from, ...overrides });
  const pointer = await store.readPointer();
  return {
    refusal: result.status === "refused" ? result.refusal : undefined,
    stillPlays: pointer.status === "ok" && pointer.pointer.current === good.version,
    leftInStaging: await readdir(join(data, "packs/staging")),
  };
}
const noTool = { status: "no-tool" } as const;

async function zipFile(bytes: Uint8Array): Promise<string> {
  const file = join(await newData(), "pack.zip");
  await writeFile(file, bytes);
  return file;
}

const evil = (name: string, claims?: string | Uint8Array): ZipEntry =>
  claims === undefined ? { name, content: "x" } : { name, content: "x", claims };

type Case = { name: string; entries: ZipEntry[]; code: string; overrides?: Partial<InstallDeps> };
const cases: Case[] = [
  { name: "a path that climbs out", entries: [evil("xx/xx/evil.txt", "../../evil.txt")], code: "climbs" },
  { name: "a climb in the middle", entries: [evil("a/bb/evil.txt", "a/../evil.txt")], code: "climbs" },
  { name: "an absolute path", entries: [evil("xetc/evil.txt", "/etc/evil.txt")], code: "absolute" },
  { name: "a drive letter", entries: [evil("xx/evil.txt", "C:/evil.txt")], code: "drive" },
  { name: "a drive without a slash", entries: [evil("xxevil.txt", "c:evil.txt")], code: "drive" },
  { name: "backslashes", entries: [evil("xx/evil.txt", "..\\evil.txt")], code: "backslash" },
  {
    name: "a symbolic link",
    entries: [{ name: "stories/link.md", content: "/etc/passwd", mode: 0o120777 }],
    code: "link",
  },
  { name: "a device", entries: [{ name: "audio/null", mode: 0o020666 }], code: "special" },
  {
    name: "an encrypted entry",
    entries: [{ name: "stories/a.md", content: "x", encrypted: true }],
    code: "encrypted",
  },
  { name: "a reserved Windows name", entries: [evil("audio/con.mp3")], code: "reserved" },
  { name: "a reserved name in a folder", entries: [evil("Lpt1/a.mp3")], code: "reserved" },
  { name: "names that differ only in case", entries: [evil("a/Boat.md"), evil("a/boat.md")], code: "twice" },
  { name: "the same name twice", entries: [evil("a/boat.md"), evil("a/boat.md")], code: "twice" },
  { name: "a file where a folder is", entries: [evil("audio"), evil("AUDIO/x.mp3")], code: "twice" },
  { name: "a name with a colon", entries: [evil("audio/a:b.mp3")], code: "strange-name" },
  { name: "a name that ends in a dot", entries: [evil("audio/boat.mp3.")], code: "strange-name" },
  { name: "a name too long for a disk", entries: [evil(`${"a/".repeat(100)}b`)], code: "strange-name" },
  {
    name: "a control character in a name",
    entries: [evil("audio/x.mp3", "audio/\n.mp3")],
    code: "strange-name",
  },
  {
    name: "more files than it may have",
    entries: Array.from({ length: 20 }, (_, at) => evil(`audio/${at}.mp3`)),
    overrides: { limits: { ...installLimits, files: 20 } },
    code: "too-many",
  },
  {
    name: "three gigabytes, as its header says",
    entries: [{ name: "audio/a.mp3", content: "x", claimedBytes: 3e9 }],
    code: "too-big",
  },
  {
    name: "zeros that swell a thousandfold",
    entries: [{ name: "audio/a.mp3", content: new Uint8Array(40_000_000) }],
    code: "bomb",
  },
  {
    name: "zeros whose header hides how many there are",
    entries: [{ name: "audio/a.mp3", content: new Uint8Array(40_000_000), claimedBytes: 4096 }],
    code: "damaged",
  },
  {
    name: "more bytes than allowed, spread over files that look harmless",
    entries: Array.from({ length: 9 }, (_, at) => ({
      name: `audio/${at}.mp3`,
      content: new Uint8Array(900_000),
    })),
    overrides: { limits: { ...installLimits, bytes: 8_000_000 } },
    code: "too-big",
  },
  {
    name: "more than the disk has room for",
    entries: [],
    overrides: { freeBytes: async () => 1_000_000 },
    code: "no-room",
  },
  { name: "no pack in it", entries: [evil("readme.txt")], code: "no-pack" },
];

test.each(cases)("a zip with $name is refused and replaces nothing", async ({ entries, code, overrides }) => {
  const rest = code === "no-pack" ? [] : await entriesOf(await makePack());
  const { refusal, stillPlays, leftInStaging } = await tryOn(
    await zipFile(await makeZip([...rest, ...entries])),
    overrides,
  );
  expect(refusal?.code).toBe(`install/${code}`);
  expect(refusal?.chinese).toMatch(/^[^\n。]*没有装，现在的内容照常播放，请[^\n]*。$/);
  expect(stillPlays).toBe(true);
  expect(leftInStaging).toEqual([]);
});

test.each([
  ["a text that calls itself a zip", Buffer.from("hello")],
  ["an empty file", Buffer.alloc(0)],
])("%s is refused as no zip", async (_what, bytes) => {
  const { refusal, stillPlays } = await tryOn(await zipFile(bytes));
  expect(refusal?.code).toBe("install/not-a-zip");
  expect(stillPlays).toBe(true);
});

test("a zip of which the end is missing, or a byte inside is wrong, is refused", async () => {
  const whole = await makeZip(await entriesOf(await makePack()));
  expect((await tryOn(await zipFile(whole.subarray(0, -40)))).refusal?.code).toBe("install/not-a-zip");
  const at = whole.indexOf("stories/boat.md") + "stories/boat.md".length + 20;
  whole.writeUInt8(whole.readUInt8(at) ^ 0xff, at);
  expect((await tryOn(await zipFile(whole))).refusal?.code).toBe("install/damaged");
});

test("a zip with any byte changed is installed whole or refused with a sentence, never anything else", async () => {
  const whole = await makeZip(await entriesOf(await makePack()));
  let random = 7;
  const below = (limit: number) => {
    random = (random * 48_271) % 2_147_483_647;
    return random % limit;
  };
  for (let round = 0; round < 40; round++) {
    const bytes = Buffer.from(whole);
    for (let times = 0; times <= below(3); times++) bytes.writeUInt8(below(256), below(bytes.length));
    const { refusal, stillPlays, leftInStaging } = await tryOn(await zipFile(bytes));
    if (refusal)
      expect({ refusal, stillPlays }).toMatchObject({
        refusal: { chinese: expect.stringMatching(/。$/) },
        stillPlays: true,
      });
    expect(leftInStaging).toEqual([]);
  }
});

test("a zip of a million files is refused before the first is read", async () => {
  const zip = await makeZip(await entriesOf(await makePack()));
  const end = zip.length - 22; // end of the central directory: from here on the number of entries is told as a 64-bit number
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeUInt32LE(44, 4);
  for (const at of [24, 32]) wide.writeBigUInt64LE(1_000_000n, at);
  wide.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 12)), 40);
  wide.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16)), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(end), 64);
  wide.writeUInt32LE(1, 72);
  const tail = Buffer.from(zip.subarray(end));
  for (const at of [8, 10]) tail.writeUInt16LE(0xffff, at);
  const { refusal } = await tryOn(await zipFile(Buffer.concat([zip.subarray(0, end), wide, tail])));
  expect(refusal?.code).toBe("install/too-many");
});

test("a file that is not there is refused with its name", async () => {
  expect((await tryOn("/no/such/stick.zip")).refusal).toMatchObject({
    code: "install/not-there",
    chinese: expect.stringContaining("/no/such/stick.zip"),
  });
});

test.skipIf(process.platform === "win32")("a folder's links are refused, not followed", async () => {
  const folder = await makePack();
  await symlink("/etc/hostname", join(folder, "stories/evil.md"));
  expect((await tryOn(folder)).refusal?.code).toBe("install/link");
  const inner = await makePack();
  await symlink(folder, join(inner, "more"));
  expect((await tryOn(inner)).refusal?.code).toBe("install/link");
});

test("a folder is held to the same limits as a zip", async () => {
  const folder = await makePack();
  await mkdir(join(folder, "more"));
  await writeFile(join(folder, "more/big.bin"), new Uint8Array(100_000));
  const limits = { ...installLimits, bytes: 50_000 };
  expect((await tryOn(folder, { limits })).refusal?.code).toBe("install/too-big");
  expect((await tryOn(folder, { limits: { ...installLimits, files: 4 } })).refusal?.code).toBe(
    "install/too-many",
  );
  expect((await readFile(join(folder, "pack.yaml"), "utf8")).length).toBeGreaterThan(0);
});
