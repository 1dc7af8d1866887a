import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { byClause } from "../../build/posts/by-clause.ts";
import { codeShape, codeSvg } from "../../build/posts/code-shape.ts";
import { gatherTrail } from "../../build/posts/gather-trail.ts";
import { postsHtml } from "../../build/posts/posts-html.ts";
import { numeralOf, type Trail } from "../../build/posts/stop-post.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { quietModules } from "../../runtime/base/qr-path.ts";
import { qr } from "../../runtime/cli/qr.ts";
import { readHall } from "../../runtime/config/read-hall.ts";
import { checkpoints } from "../../runtime/contract/checkpoint.ts";
import type { Hall } from "../../runtime/contract/hall.ts";
import { showShortCode } from "../../runtime/contract/short-code.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { type Signer, shortCodeOf, stops } from "../../runtime/trail/sign-stop.ts";
import { makePack, storyText } from "../packs/make-pack.ts";

const root = join(import.meta.dirname, "../..");
const base = "https://hall.example";
const signer: Signer = { key: new Uint8Array(32).fill(3), hallId: "changling" };

function hallWith(visitor: string): Hall {
  const read = readHall(
    `hall: { id: changling, name: 长岭<馆>, kioskId: changling-01 }\npack: red-ode\ncorridor: { stations: [{ id: s1, section: spark, atMetres: 1 }] }\nvisitor: ${visitor}\n`,
  );
  if (read.status !== "ok") throw new Error(read.faults.map(({ english }) => english).join());
  return read.hall;
}

async function trailOf(folder: string, visitor = "{}"): Promise<Trail> {
  const { pack } = await openPack({ folder, log: silentLog });
  return gatherTrail({ hall: hallWith(visitor), pack, signer, base });
}

test("the shipped pack gives every stop a picture, a place for its stamp and a fact of its own", async () => {
  const { posts, emptyPlaces } = await trailOf(join(root, "content/red-ode"));
  expect(posts.map(({ stop }) => stop)).toEqual(stops);
  expect(new Set(posts.map(({ fact }) => fact)).size).toBe(stops.length);
  for (const { stop, picture, fact, shortCode } of posts) {
    expect(picture, String(stop)).toMatch(/^<svg /);
    expect(fact).toMatch(/。$/);
    expect(shortCode).toBe(shortCodeOf(signer, stop));
    expect(emptyPlaces.has(stop)).toBe(true);
  }
});

test("thirteen posts name stop, hall, filing number and short code; the bonus stop's, two proofs and one card follow", async () => {
  const html = postsHtml(await trailOf(join(root, "content/red-ode"), "{ filing: 皖ICP备1号 }"), root);
  const sheets = html.split('<section class="sheet').slice(1);
  expect(sheets.length).toBe(13 + 1 + 2 + 1);
  for (const [at, { number, name }] of checkpoints.entries()) {
    for (const part of [name, `第${numeralOf(number)}站，共十三站`, "长岭&lt;馆&gt;", "备案号：皖ICP备1号"])
      expect(sheets[at]).toContain(part);
    expect(sheets[at]).toContain(showShortCode(shortCodeOf(signer, number)));
    expect(sheets[16]).toContain(name);
  }
  expect(sheets[13]).toContain("长征路加映一站");
  expect(sheets[14]?.match(/<svg /g)?.length).toBe(12);
  expect(sheets[15]).toContain("半条被子");
  expect(sheets[16]?.match(/<i><\/i>/g)?.length).toBe(13 * 7);
});

test("a pack without trail, pictures or stamps still gives its posts with their names and codes", async () => {
  const stop = storyText({}).replace(/section: .*\norder: .*\n/, "checkpoint: 8\n");
  const trail = await trailOf(await makePack({ "stories/boat.md": stop }));
  expect(trail.posts.map(({ name }) => name).slice(0, 13)).toEqual(checkpoints.map(({ name }) => name));
  expect(trail.posts[7]?.fact).toBe("一条船"); // the story's teaser, since it has no fact
  const html = postsHtml(trail, root);
  expect(html.split('<section class="sheet').length - 1).toBe(17);
  expect(html).toContain("备案号：<u></u>"); // a line for the pen
});

test("a fact breaks at its commas first, and where it must when there are too many", () => {
  expect(byClause("水是红的，河就因此得名。")).toBe("<span>水是红的，</span><span>河就因此得名。</span>");
  const broken = "一二三四五六七八，".repeat(4);
  expect(byClause(broken)).toBe(broken);
});

test("a code is whole squares, dark on white, with four light modules around it", () => {
  const { size, path } = codeShape(`${base}/t/8?k=0123456789`);
  expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
  const svg = codeSvg(`${base}/t/8?k=0123456789`, "80mm");
  expect(svg).toContain(`viewBox="-${quietModules} -${quietModules} ${size + 8} ${size + 8}"`);
  expect(svg).toContain('fill="#fff"');
});

test("the longest address that is taken still makes a code with squares over a millimetre", () => {
  const { size } = codeShape(`https://${"a".repeat(72)}/t/bonus?k=0123456789`);
  expect(78 / (size + 2 * quietModules)).toBeGreaterThan(1);
});

test("the verb says what is missing before it makes a key", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zange-qr-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const demo = ["--hall", join(root, "content/demo-hall.yaml"), "--data", folder];
  expect(await qr([...demo])).toBe(2);
  expect(await qr([...demo, "--out", join(folder, "a.pdf")])).toBe(2);
  expect(said.mock.calls.flat().join()).toContain("--base");
  expect(await qr([...demo, "--out", join(folder, "a.pdf"), "--base", "hall.example"])).toBe(2);
  expect(said.mock.calls.flat().join()).toContain("不是网址");
  expect(await readdir(folder)).toEqual([]);
});
