import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { silentLog } from "../../../runtime/base/log.ts";
import { PackCard, PackRefusal } from "../../../runtime/contract/staff-pack.ts";
import { choosePack } from "../../../runtime/packs/choose-pack.ts";
import { installLimits } from "../../../runtime/packs/install/install-limits.ts";
import { type InstallDeps, installPack } from "../../../runtime/packs/install/install-pack.ts";
import { createPackDesk, type PackDesk } from "../../../runtime/packs/install/pack-desk.ts";
import { createPackKeeper } from "../../../runtime/packs/pack-keeper.ts";
import { openVersionStore } from "../../../runtime/packs/version-store.ts";
import { packRoutes } from "../../../runtime/staff/pack-routes.ts";
import { createStaffDoor } from "../../../runtime/staff/staff-door.ts";
import { newStaffCode } from "../../../runtime/staff/staff-file.ts";
import { staffRoutes } from "../../../runtime/staff/staff-routes.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { makeToday } from "../../staff/make-today.ts";
import { makePack } from "../make-pack.ts";
import { entriesOf, makeZip } from "./make-zip.ts";

let data = "";
let playing = false;
beforeEach(async () => {
  playing = false;
  data = await mkdtemp(join(tmpdir(), "zange-desk-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
});

/** The real routes, sign-in, desk, keeper and installer; only sounds are not measured. */
async function openApp({ zipBytes = installLimits.zipBytes } = {}) {
  const code = await newStaffCode(data);
  const store = openVersionStore(data);
  const clock = fakeClock();
  const content = await makePack();
  const choose = () =>
    choosePack({ store, contentFolder: content, packId: "trial", requireApproval: false, log: silentLog });
  const keeper = createPackKeeper({
    ...{ first: await choose(), stamp: store.stamp, choose, clock, log: silentLog },
    ...{ isQuiet: () => !playing, isLed: () => false, hush: () => {}, onTake: () => {} },
  });
  const desk: PackDesk = createPackDesk({
    ...{ store, keeper, clock, log: silentLog, limits: { ...installLimits, zipBytes } },
    packId: () => "trial",
    requireApproval: () => false,
    install: (deps: InstallDeps) => installPack({ ...deps, measure: async () => ({ status: "no-tool" }) }),
  });
  const app = Fastify();
  onTestFinished(() => app.close());
  staffRoutes(app, {
    door: createStaffDoor({ dataFolder: data, clock, log: silentLog }),
    readToday: () => makeToday(),
    exportTo: async () => ({ sentence: "" }),
    more: (scope) => packRoutes(scope, async () => desk),
    journal: { append: () => undefined },
    log: silentLog,
  });
  const signIn = await app.inject({ method: "POST", url: "/api/staff/sign-in", payload: { code } });
  const cookie = String(signIn.headers["set-cookie"]).split(";")[0] ?? "";
  const send = (payload: Buffer, headers: Record<string, string> = {}) =>
    app.inject({
      ...{ method: "POST", url: "/api/staff/pack", payload },
      headers: { cookie, "content-type": "application/zip", ...headers },
    });
  const back = () =>
    app.inject({ method: "POST", url: "/api/staff/pack/back", headers: { cookie }, payload: {} });
  const card = async () =>
    PackCard.parse((await app.inject({ url: "/api/staff/pack", headers: { cookie } })).json());
  return { app, send, back, card, keeper, cookie };
}

const goodZip = async (version = "2.0.0") =>
  makeZip(
    await entriesOf(
      await makePack({
        "pack.yaml": `id: trial\ntitle: 新的\nversion: ${version}\nlanguage: zh-CN\nsample: true\n`,
      }),
    ),
  );

test("nobody sends a pack without signing in, from another site or as a form", async () => {
  const { send } = await openApp();
  const zip = await goodZip();
  expect((await send(zip, { cookie: "" })).statusCode).toBe(401);
  expect((await send(zip, { host: "127.0.0.1:1", origin: "http://evil.example" })).statusCode).toBe(403);
  expect((await send(zip, { "content-type": "text/plain" })).statusCode).toBe(403);
  expect((await send(zip, { "content-type": "application/json" })).statusCode).toBe(400);
});

test("a zip is installed and the card shows what plays and what one may go back to", async () => {
  const { send, card, back } = await openApp();
  const answer = await send(await goodZip());
  expect(answer.statusCode).toBe(200);
  const installed = PackCard.parse(answer.json());
  expect(installed).toMatchObject({
    playing: { title: "新的", version: "2.0.0", isShipped: false },
    counts: { corridor: 1, checkpoints: 0, bonus: 0, questions: 0 },
    approval: "sample",
    waiting: null,
    back: { title: "自带的内容包", isShipped: true },
    step: null,
  });
  expect((await back()).statusCode).toBe(200);
  expect(await card()).toMatchObject({ playing: { isShipped: true }, back: null });
  const again = await back();
  expect(again.statusCode).toBe(409);
  expect(PackRefusal.parse(again.json()).sentence).toMatch(/没有更早的/);
});

test("while a story plays the new pack waits", async () => {
  const { send, keeper, card } = await openApp();
  playing = true;
  const installed = PackCard.parse((await send(await goodZip())).json());
  expect(installed).toMatchObject({ playing: { isShipped: true }, waiting: { version: "2.0.0" } });
  playing = false;
  await keeper.look();
  expect(await card()).toMatchObject({ playing: { version: "2.0.0" }, waiting: null });
});

test("a faulty pack is refused with every fault by file and line, and nothing of it is left", async () => {
  const { send, card } = await openApp();
  const zip = await makeZip(await entriesOf(await makePack({ "audio/boat.mp3": null })));
  const answer = await send(zip);
  expect(answer.statusCode).toBe(422);
  const refusal = PackRefusal.parse(answer.json());
  expect(refusal.faults).toContainEqual({
    file: "audio/boat.mp3",
    line: 1,
    sentence: expect.stringMatching(/缺少声音文件.*请/),
  });
  expect(await card()).toMatchObject({ playing: { isShipped: true }, back: null });
  expect(await readdir(join(data, "packs/staging"))).toEqual([]);
});

test("a zip larger than is taken is cut off, whatever its header says", async () => {
  const { send } = await openApp({ zipBytes: 1000 });
  const answer = await send(await goodZip());
  expect(answer.statusCode).toBe(422);
  expect(answer.json().sentence).toMatch(/太大/);
  expect(await readdir(join(data, "packs/staging"))).toEqual([]);
});

test("an upload that breaks off leaves nothing behind, and the next one is taken", async () => {
  const { app, send, cookie } = await openApp();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    `POST /api/staff/pack HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nContent-Type: application/zip\r\nContent-Length: 90000\r\n\r\nPK`,
  );
  await vi.waitFor(async () => expect(await readdir(join(data, "packs/staging"))).toHaveLength(1));
  const busy = await send(await goodZip());
  expect(busy.json().sentence).toMatch(/正在装另一个/);
  socket.destroy();
  await vi.waitFor(async () => expect(await readdir(join(data, "packs/staging"))).toEqual([]));
  await vi.waitFor(async () => expect((await send(await goodZip())).statusCode).toBe(200));
});
