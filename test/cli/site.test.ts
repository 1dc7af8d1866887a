import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { site } from "../../runtime/cli/site.ts";
import { siteAssets } from "../../runtime/cli/site-assets.ts";
import { siteNotFound, sitePage } from "../../runtime/cli/site-pages.ts";
import { type SiteParts, siteMark, writeSite } from "../../runtime/cli/write-site.ts";
import { VisitorTrail } from "../../runtime/contract/visitor-trail.ts";
import { readVisitorTrail } from "../../runtime/server/read-visitor-trail.ts";

const root = join(import.meta.dirname, "../..");
const door = "https://door.example:8610";

let folder: string;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-site-"));
  said = [];
  for (const each of ["error", "log"] as const)
    vi.spyOn(console, each).mockImplementation((text: string) => void said.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const story = {
  ...{ id: "yudu", title: "早上不见的桥", teaser: "桥去哪儿了", checkpoint: 1 as const, durationMs: 60_000 },
  ...{ audioUrl: "/pack/audio/yudu.mp3?v=a", pictureUrl: "/pack/pictures/yudu.svg?v=a", sentences: [] },
};
const html = (name: string) =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8" />\n<script type="module" crossorigin src="../../assets/${name}.js"></script>\n</head><body></body></html>`;

/** Built pages, a pack and one stop, all small. */
async function makeParts(): Promise<SiteParts> {
  const files: Record<string, string> = {
    "pages/phone/trail/index.html": html("phonetrail-a1"),
    "pages/phone/patrol/index.html": html("phonepatrol-b2"),
    "pages/phone/sw.js": "self.x=1",
    "pages/assets/phonetrail-a1.js": 'import"./phone-shared-c3.js";import("./phonemap-d4.js")',
    "pages/assets/phone-shared-c3.js": "1",
    "pages/assets/phonemap-d4.js": 'const css=["assets/phonemap-e5.css"]',
    "pages/assets/phonemap-e5.css": "a{}",
    "pages/assets/phonepatrol-b2.js": "2",
    "pages/assets/phone-f6.js": "the corridor's own page",
    "pages/assets/kiosk-g7.js": "k",
    "pack/audio/yudu.mp3": "sound",
    "pack/pictures/yudu.svg": "<svg/>",
    "pack/stamps/01.svg": "<svg/>",
    "pack/audio/hongchuan.mp3": "of the corridor",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { Hall } = await import("../../runtime/contract/hall.ts");
  const hall = Hall.parse({
    hall: { id: "changling", name: "长岭", kioskId: "k1" },
    pack: "red-ode",
    corridor: { stations: [{ id: "s1", section: "spark", atMetres: 1 }] },
  });
  const codesOf = (place: number | "bonus") => ({ tag: `TAG${place}`, code: `C${place}` });
  const source = { hall: "长岭", hallId: "changling", codesOf, checkpoints: [story], questions: [] };
  return {
    ...{ door, site: undefined, pages: join(folder, "pages") },
    trail: readVisitorTrail(source, { hall, edition: "red-ode@1/abc" }),
    fileOf: (path) => join(folder, path.replace("/pack/", "pack/")),
  };
}

async function filesIn(out: string): Promise<string[]> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  return names
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .sort();
}

test("the site holds the trail's pages, data, sounds and pictures, and nothing else", async () => {
  const out = join(folder, "out");
  const written = await writeSite(out, await makeParts());
  expect(await filesIn(out)).toEqual([
    "404.html",
    "api/visitor/checkpoint/1.json",
    "api/visitor/trail.json",
    "assets/phone-shared-c3.js",
    "assets/phonemap-d4.js",
    "assets/phonemap-e5.css",
    "assets/phonepatrol-b2.js",
    "assets/phonetrail-a1.js",
    "index.html",
    "pack/audio/yudu.mp3",
    "pack/pictures/yudu.svg",
    "pack/stamps/01.svg",
    "patrol/index.html",
    "sw.js",
    "t/1/index.html",
    "t/index.html",
    siteMark,
  ]);
  VisitorTrail.parse(JSON.parse(await readFile(join(out, "api/visitor/trail.json"), "utf8")));
  const sizes = await Promise.all(
    (await filesIn(out)).map(async (name) => (await stat(join(out, name))).size),
  );
  expect(written).toMatchObject({ status: "ok", files: 17, sizeBytes: sizes.reduce((a, b) => a + b) });
});

test("each page knows the door and finds its scripts from its own folder", async () => {
  const out = join(folder, "out");
  await writeSite(out, await makeParts());
  const all = await readFile(join(out, "t/index.html"), "utf8");
  const first = await readFile(join(out, "t/1/index.html"), "utf8");
  for (const page of [all, first]) expect(page).toContain(`<html lang="zh-CN" data-door="${door}">`);
  expect(all).toContain('src="../assets/phonetrail-a1.js"');
  expect(first).toContain('src="../../assets/phonetrail-a1.js"');
  expect(first).not.toContain('"/assets');
});

test("a page that the host answered without its last slash goes there by itself, never to another host", () => {
  const script = /<script>(.*?)<\/script>/.exec(sitePage({ html: html("x"), depth: 2, door }))?.[1] ?? "";
  const goneTo = (pathname: string) => {
    const replace = vi.fn<(address: string) => void>();
    new Function("location", script)({
      ...{ pathname, search: "?k=ABC", hash: "#quiz", origin: "https://park.example", replace },
    });
    return replace.mock.calls[0]?.[0];
  };
  expect(goneTo("/park/t/5/")).toBeUndefined();
  expect(goneTo("/park/t/5")).toBe("https://park.example/park/t/5/?k=ABC#quiz");
  expect(goneTo("/park/t/5/index.html")).toBe("https://park.example/park/t/5/?k=ABC#quiz");
  expect(goneTo("//evil.example/t/5")).toBe("https://park.example//evil.example/t/5/?k=ABC#quiz");
});

test("an address of a door or site that holds marks of HTML stays an address", () => {
  expect(sitePage({ html: html("x"), depth: 1, door: 'https://a"><script>b' })).toContain(
    'data-door="https://a&quot;>&lt;script>b"',
  );
  expect(siteNotFound("https://a/</script><b>")).not.toContain("</script><b>");
});

test("a page whose script was not built is refused, and nothing of the site is left", async () => {
  const parts = await makeParts();
  await rm(join(folder, "pages/assets/phonetrail-a1.js"));
  await expect(siteAssets(parts.pages, [html("phonetrail-a1")])).rejects.toThrow("phonetrail-a1.js");
  await expect(writeSite(join(folder, "out"), parts)).rejects.toThrow();
  expect((await readdir(folder)).sort()).toEqual(["pack", "pages"]);
});

test("an earlier site is replaced whole; a folder with anything else is left alone", async () => {
  const parts = await makeParts();
  const out = join(folder, "out");
  await writeSite(out, parts);
  await writeFile(join(out, "pack/audio/of-last-year.mp3"), "old");
  expect(await writeSite(out, parts)).toMatchObject({ status: "ok" });
  expect(await filesIn(out)).not.toContain("pack/audio/of-last-year.mp3");
  const home = join(folder, "home");
  await mkdir(home);
  await writeFile(join(home, "letters.txt"), "mine");
  expect(await writeSite(home, parts)).toEqual({ status: "occupied" });
  expect(await writeSite(join(home, "letters.txt"), parts)).toEqual({ status: "occupied" });
  expect(await readdir(home)).toEqual(["letters.txt"]);
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
});

test("the verb asks for what is missing, and refuses a door that is none, before it makes a key", async () => {
  const demo = ["--hall", join(root, "content/demo-hall.yaml"), "--data", join(folder, "data")];
  expect(await site(["--help"])).toBe(0);
  expect(await site(demo)).toBe(2);
  expect(await site([...demo, "--out", join(folder, "out")])).toBe(2);
  expect(await site([...demo, "--out", join(folder, "out"), "--door", "door.example"])).toBe(2);
  expect(said.join()).toContain("不是网址");
  expect(await site([...demo, "--colour", "red"])).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

test("a pack that is not there, or of which nothing may be told, is said and leaves nothing", async () => {
  const words = [
    "--hall",
    join(root, "content/demo-hall.yaml"),
    "--data",
    join(folder, "data"),
    "--door",
    door,
  ];
  const elsewhere = [...words, "--content", join(folder, "nowhere"), "--out", join(folder, "out")];
  expect(await site(elsewhere)).toBe(1);
  expect(said.join()).toContain("没有可以放的长征路故事");
  expect(await readdir(folder)).toEqual([]);
});
