// The trail on a host that knows nothing of us: plain files below a sub-path, folders redirected to their slash, a phone that reads, hears,
// answers and stamps there, and the hall's own door for what it tells.
import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTrailKey } from "../../runtime/trail/keep-trail-key.ts";
import { type Signer, tagOf } from "../../runtime/trail/sign-stop.ts";
import { launchBrowser } from "../fakes/browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";

const root = resolve(import.meta.dirname, "../..");
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const types: Record<string, string> = {
  ...{ ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" },
  ...{ ".json": "application/json", ".svg": "image/svg+xml", ".mp3": "audio/mpeg" },
};

let folder: string;
let out: string;
let host: Server;
let park: string;
let serve: Serve;
let signer: Signer;
let printed: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const asked: { url: string; status: number }[] = [];
const faults: string[] = [];

/** As any static host: files, `404.html` for the rest, a redirect to the slash of a folder. */
function startHost(): Promise<string> {
  host = createServer((request, reply) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://x");
    const inside = pathname.startsWith("/park/")
      ? decodeURIComponent(pathname.slice("/park".length))
      : undefined;
    let file = inside === undefined ? "" : join(out, inside);
    if (inside !== undefined && existsSync(file) && statSync(file).isDirectory()) {
      if (!pathname.endsWith("/")) {
        reply.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      file = join(file, "index.html");
    }
    const isThere = file !== "" && existsSync(file);
    readFile(isThere ? file : join(out, "404.html")).then(
      (body) =>
        reply
          .writeHead(isThere ? 200 : 404, {
            "content-type": types[isThere ? extname(file) : ".html"] ?? "application/octet-stream",
          })
          .end(body),
      () => reply.writeHead(500).end(),
    );
  });
  return new Promise((done) => {
    host.listen(0, "127.0.0.1", () => {
      const address = host.address();
      done(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/park`);
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-site-"));
  out = join(folder, "site");
  park = await startHost();
  const demo = await readFile(join(root, "content/demo-hall.yaml"), "utf8");
  const hall = join(folder, "hall.yaml");
  await writeFile(hall, `${demo.replace(/^visitor:.*\n/m, "")}\nvisitor: { url: "${park}" }\n`);
  const data = join(folder, "data");
  serve = await startServe({ hall, data });
  signer = { key: await keepTrailKey(data), hallId: "demo" };
  const words = ["site", "--out", out, "--door", serve.visitor, "--hall", hall, "--data", data];
  printed = (await promisify(execFile)(process.execPath, [join(root, "runtime/main.ts"), ...words])).stdout;
  browser = await launchBrowser();
  context = await browser.newContext(phone);
  context.on("response", (answer) => asked.push({ url: answer.url(), status: answer.status() }));
  page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
});
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
  host?.closeAllConnections();
  host?.close();
  await rm(folder, { recursive: true, force: true });
});

const facts = (kind: string): unknown[] => {
  const journal = new Database(join(folder, "data", "journal.db"), { readonly: true });
  const rows = journal.prepare("SELECT data FROM events WHERE kind = ?").all(kind);
  journal.close();
  return rows;
};

test("the verb says how big it is, and the whole trail stays below 15 MB", () => {
  const [, megabytes = "99"] = /offline: ([\d.]+) MB/.exec(printed) ?? [];
  expect(Number(megabytes)).toBeGreaterThan(5);
  expect(Number(megabytes)).toBeLessThanOrEqual(15);
});

test("a scanned post opens, sounds, asks and stamps below a sub-path", async () => {
  await page.goto(`${park}/t/5?k=${tagOf(signer, 5)}`);
  await page.getByRole("heading", { name: "巧渡金沙江" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/park/t/5/");
  await page.getByRole("button", { name: /听这一站的故事/ }).tap();
  await page.waitForFunction("document.querySelector('audio').currentTime > 1");
  await page.getByRole("link", { name: /答.题，盖印/ }).tap();
  await page.getByText("谁来答题？").waitFor();
  await page.getByRole("button", { name: /高年级/ }).tap();
  for (let at = 0; (await page.locator(".stamping").count()) === 0 && at < 5; at++) {
    await page.getByText(`第 ${at + 1} 题`).waitFor();
    await page.locator(".answer").first().tap();
    const onward = page.getByRole("button", { name: /下一题|盖印|选好了/ });
    if ((await onward.textContent()) === "选好了") await onward.tap();
    await page.getByRole("button", { name: /下一题|盖印/ }).tap();
  }
  await page.locator(".seal-place.stamped .stamp").waitFor();
});

test("the way goes on to the next stop and to all stops, and back", async () => {
  await page.getByRole("link", { name: /下一站/ }).tap();
  await page.getByRole("heading", { name: "彝海结盟" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/park\/t\/6\/?$/);
  await page.reload();
  await page.getByRole("heading", { name: "彝海结盟" }).waitFor();
  await page.goto(`${park}/t`);
  await page.locator(".seal-place.stamped").waitFor();
  await page.locator(".seals a").nth(1).tap();
  await page.getByRole("heading", { name: "血战湘江" }).waitFor();
});

test("what the phone did is told to the hall's door", async () => {
  for (let tries = 0; facts("trail.stamped").length === 0 && tries < 40; tries++)
    await new Promise((done) => setTimeout(done, 250));
  expect(facts("trail.stamped")).toHaveLength(1);
  expect(facts("checkpoint.reached").length).toBeGreaterThan(0);
});

test("a code of another hall is not taken for ours", async () => {
  await page.goto(`${park}/t/7?k=0123456789`);
  await page.getByText("这张码不是长岭社区红色展馆长征路第七站的码。").waitFor();
});

test("an address that is none leads back to the trail", async () => {
  const stray = await browser.newPage();
  await stray.goto(`${park}/t/77/anything`);
  await stray.getByRole("link", { name: "打开长征路" }).click();
  await stray.locator(".seals").waitFor();
  expect(new URL(stray.url()).pathname).toBe("/park/t/");
  await stray.goto(`${park}/`);
  await stray.locator(".seals").waitFor();
  await stray.close();
});

test("staff walk their patrol on it, and tell the hall's door", async () => {
  const { request } = await browser.newContext();
  const code = /：(\d{4})-(\d{4})/.exec(serve.errors())?.slice(1).join("") ?? "";
  expect((await request.post(`${serve.kiosk}/api/staff/sign-in`, { data: { code } })).status()).toBe(204);
  const link = await (await request.post(`${serve.kiosk}/api/staff/patrol`, { data: {} })).json();
  expect(link.address).toMatch(`${park}/patrol?p=`);
  await page.goto(link.address);
  await page.getByRole("heading", { name: "现在去第一站" }).waitFor();
  await page.goto(`${park}/t/1?k=${tagOf(signer, 1)}`);
  await page.getByText("第一站记下了：好。").waitFor();
  await page.getByRole("button", { name: "先看到这里，交上去" }).tap();
  await page.getByText("展馆收到了").waitFor();
  expect(facts("staff.patrol")).toHaveLength(1);
  await page.getByRole("button", { name: "结束巡查" }).tap();
});

test("the next stop opens without network once the trail is kept", async () => {
  await page.goto(`${park}/t/8`);
  await page.waitForFunction(
    "navigator.serviceWorker.ready.then(({ active }) => active !== null && active.state === 'activated')",
  );
  await page.waitForFunction("caches.keys().then((names) => names.length > 1)", undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(3000);
  host.closeAllConnections();
  await context.setOffline(true);
  await page.goto(`${park}/t/9`);
  await page.getByRole("heading", { name: "翻越夹金山" }).waitFor();
  await page.goto(`${park}/patrol`);
  await page.getByRole("heading", { name: "巡查站牌" }).waitFor();
  await context.setOffline(false);
});

test("nothing was asked for outside the sub-path but the hall's door, and nothing was missing", () => {
  const strays = asked.filter(({ url }) => !url.startsWith(`${park}/`) && !url.startsWith(serve.visitor));
  expect(strays).toEqual([]);
  const told = asked
    .filter(({ url }) => url.startsWith(serve.visitor))
    .map(({ url }) => new URL(url).pathname);
  expect(new Set(told)).toEqual(new Set(["/api/visitor/trail", "/api/visitor/patrol"]));
  expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
  expect(faults).toEqual([]);
});
