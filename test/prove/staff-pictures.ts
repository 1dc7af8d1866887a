// Takes pictures of the staff page and the phone page into test/artifacts/staff, on the real routes with a made-up day.
//   node test/prove/staff-pictures.ts [folder]
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { silentLog } from "../../runtime/base/log.ts";
import type { Today } from "../../runtime/contract/staff.ts";
import { createStaffDoor } from "../../runtime/staff/staff-door.ts";
import { newStaffCode } from "../../runtime/staff/staff-file.ts";
import { staffRoutes } from "../../runtime/staff/staff-routes.ts";
import { fakeClock } from "../fakes/clock.ts";
import { makeLeadCard } from "../staff/make-lead-card.ts";
import { makePackCard, makePackRefusal } from "../staff/make-pack-card.ts";
import { makeFaults, makeToday, makeVisitorHall } from "../staff/make-today.ts";

const root = resolve(import.meta.dirname, "../..");
const out = process.argv[2] ?? join(root, "test/artifacts/staff");
const scratch = await mkdtemp(join(tmpdir(), "zange-staff-pictures-"));
const wide = { width: 1366, height: 768 };
const sizes = [wide, { width: 1920, height: 1080 }, { width: 1024, height: 768 }];

await mkdir(out, { recursive: true });
await buildPages();
let today = makeToday();
let packCard = makePackCard();
let leadCard = makeLeadCard();
const packRefusal = makePackRefusal();
const code = await newStaffCode(scratch);
const clock = fakeClock();
const app = Fastify();
app.register(fastifyStatic, { root: join(scratch, "pages") });
app.get("/staff", (_request, reply) => reply.sendFile("staff/index.html"));
app.get("/", (_request, reply) => reply.sendFile("phone/index.html"));
app.get("/api/visitor/hall", () => makeVisitorHall());
staffRoutes(app, {
  door: createStaffDoor({ dataFolder: scratch, clock, log: silentLog }),
  readToday: () => today,
  exportTo: async ({ from, to }) => ({
    fileName: `长岭社区红色展馆 ${from} 到 ${to}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    body: Buffer.from("PK"),
  }),
  more: (scope) => {
    scope.addContentTypeParser("application/zip", (_request, _payload, done) => done(null));
    scope.get("/lead", () => leadCard);
    scope.get("/pack", () => packCard);
    scope.post("/pack", (_request, reply) => reply.code(422).send(packRefusal));
  },
  journal: { append: () => undefined },
  log: silentLog,
});
const address = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await openBrowser();
try {
  for (const size of sizes) await takeStaff(browser, size);
  await takePhones(browser);
} finally {
  await browser.close();
  app.server.closeAllConnections();
  await app.close();
  await rm(scratch, { recursive: true, force: true });
}

async function takeStaff(browser: Browser, size: { width: number; height: number }): Promise<void> {
  const page = await openPage(browser, size, "/staff");
  const shoot = shooter(page, `${size.width}x${size.height}`);
  await page.waitForSelector(".key-pad");
  await page.keyboard.type("4827");
  await shoot("sign-in");
  await page.keyboard.type("0000");
  await page.waitForFunction(() =>
    document.querySelector(".sign-in-sentence")?.textContent?.includes("不对"),
  );
  await shoot("sign-in-wrong");
  today = makeToday({ faults: makeFaults().slice(0, 1), ...withBoxOff() });
  for (const digit of code.replace("-", "")) await page.click(`.key:has-text("${digit}")`);
  await page.waitForSelector(".figures");
  await shoot("today-fault");
  today = makeToday({ faults: makeFaults(), ...withBoxOff() });
  await page.waitForSelector(".strip .button", { timeout: 8000 });
  await page.click(".strip .button");
  await shoot("today-faults");
  today = makeToday();
  await page.waitForSelector(".strip.calm", { timeout: 8000 });
  await shoot("today-well");
  await page.click(".nav-leaf:text-is('导出')");
  await page.click(".span-choice:has-text('本月')");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".take-button")]);
  await download.path();
  await shoot("export");
  await page.click(".span-choice:has-text('自选')");
  await shoot("export-own");
  await takeContent(page, shoot);
  await takeLead(page, shoot);
  if (size === wide) {
    await page.click(".nav-leaf:text-is('今日')");
    await page.route("**/api/staff/today", (route) => route.abort());
    await page.waitForSelector(".strip:has-text('重连中')", { timeout: 8000 });
    await shoot("today-away");
  }
  await page.context().close();
}

async function takeContent(
  page: Page,
  shoot: (name: string, fullPage?: boolean) => Promise<void>,
): Promise<void> {
  packCard = makePackCard();
  await page.click(".nav-leaf:text-is('内容')");
  await page.waitForSelector(".pack-name");
  await shoot("content", true);
  await page.click(".back-button");
  await shoot("content-back", true);
  await page.click(".button:has-text('不换')");
  const zip = { name: "red-ode-1.3.0.zip", mimeType: "application/zip", buffer: Buffer.from("PK") };
  await page.setInputFiles(".pack-field", zip);
  await page.waitForSelector(".pack-refusal");
  await shoot("content-refused", true);
  const waiting = { title: "红色赞歌", version: "1.3.0", isShipped: false };
  packCard = makePackCard({ waiting, approval: "approved", requireApproval: true });
  await page.waitForSelector(".pack-waiting", { timeout: 8000 });
  await shoot("content-waiting", true);
}

async function takeLead(
  page: Page,
  shoot: (name: string, fullPage?: boolean) => Promise<void>,
): Promise<void> {
  leadCard = makeLeadCard();
  await page.click(".nav-leaf:text-is('带队')");
  await page.waitForSelector(".lead-words");
  await shoot("lead", true);
  await page.click(".button:has-text('疏散或演练')");
  await shoot("lead-evacuate", true);
  leadCard = makeLeadCard({ mode: { kind: "tour", station: "s3", step: "waiting" } });
  await page.waitForSelector(".lead-words:has-text('导览')", { timeout: 8000 });
  await shoot("lead-tour", true);
  const lines = ["我志愿加入中国共产党，", "拥护党的纲领，"];
  leadCard = makeLeadCard({
    mode: { kind: "ceremony", title: "入党誓词", manner: "repeat", lines, line: 1, step: "speaking" },
  });
  await page.waitForSelector(".lead-words:has-text('入党誓词')", { timeout: 8000 });
  await shoot("lead-ceremony", true);
}

async function takePhones(browser: Browser): Promise<void> {
  for (const size of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ]) {
    const page = await openPage(browser, size, "/");
    await page.waitForSelector(".section");
    await shooter(page, `${size.width}x${size.height}`)("phone", true);
    await page.context().close();
  }
  const page = await openPage(browser, { width: 390, height: 844 }, "/staff");
  await page.waitForSelector(".key-pad");
  await shooter(page, "390x844")("sign-in", true);
  for (const digit of code.replace("-", "")) await page.click(`.key:has-text("${digit}")`);
  await page.waitForSelector(".figures");
  await shooter(page, "390x844")("today-well", true);
  await takeContent(page, shooter(page, "390x844"));
  await page.context().close();
}

function shooter(page: Page, size: string): (name: string, fullPage?: boolean) => Promise<void> {
  return async (name, fullPage = false) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(out, `${name}-${size}.png`), fullPage });
  };
}

async function openPage(
  browser: Browser,
  viewport: { width: number; height: number },
  path: string,
): Promise<Page> {
  const deviceScaleFactor = viewport.width < 500 ? 2 : 1;
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: "zh-CN" });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(address + path);
  return page;
}

function openBrowser(): Promise<Browser> {
  const system = "/usr/bin/chromium";
  const args = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({
    args,
    ...(existsSync(system) ? { executablePath: system } : {}),
  });
}

/** The project's own build, into a folder of its own. */
async function buildPages(): Promise<void> {
  await build({
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: join(scratch, "pages") },
  });
}

function withBoxOff(): Pick<Today, "stations" | "equipment"> {
  const day = makeToday();
  return {
    stations: day.stations.map((station) => ({
      ...station,
      state: station.id === "s5" ? "offline" : station.state,
    })),
    equipment: day.equipment.map((each) =>
      each.name === "线盒" ? { ...each, state: "1 个没有回应", isWrong: true } : each,
    ),
  };
}
