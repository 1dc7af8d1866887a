import { copyFile, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectSecurely, type TLSSocket } from "node:tls";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { type EncryptedDoor, encryptDoor } from "../../runtime/server/encrypt-door.ts";
import type { CertificateTrouble } from "../../runtime/server/keep-certificate.ts";
import { readCertificate } from "../../runtime/server/read-certificate.ts";
import { type FakeClock, fakeClock } from "../fakes/clock.ts";
import { hasOpenssl, makeCertificate } from "../fakes/make-certificate.ts";

const day = 86_400_000;
const big = "湖".repeat(700_000);

let folder: string;
let clock: FakeClock;
let door: EncryptedDoor;
let app: FastifyInstance;
let port: number;
let trouble: CertificateTrouble | undefined;
let today: number | undefined;

async function open(files: { cert: string; key: string }): Promise<void> {
  door = await encryptDoor({
    ...{ files, folder, clock, log: silentLog, today: () => today },
    onTrouble: (told) => {
      trouble = told;
    },
  });
  app = Fastify({ forceCloseConnections: true, serverFactory: door.serverFactory });
  app.addHook("preClose", async () => door.close());
  app.get("/t/:place", (request) => ({ place: request.params, search: request.url }));
  app.get("/big", () => big);
  app.post("/tell", (request) => request.body);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  port = typeof address === "object" && address ? address.port : 0;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-tls-"));
  clock = fakeClock(Date.now());
  today = Date.now();
  trouble = undefined;
});
afterEach(async () => {
  await app?.close();
  door?.stop();
  await rm(folder, { recursive: true, force: true });
});

type Answer = { status: number; location: string | undefined; body: string };

function ask(
  scheme: "http" | "https",
  path: string,
  { host = "127.0.0.1", body }: { host?: string; body?: string } = {},
): Promise<Answer> {
  const headers = { host: `${host}:${port}`, ...(body && { "content-type": "application/json" }) };
  const options = {
    host: "127.0.0.1",
    port,
    path,
    headers,
    method: body ? "POST" : "GET",
    agent: false as const,
  };
  return new Promise((done, fail) => {
    const send = scheme === "http" ? httpRequest : httpsRequest;
    const question = send({ ...options, rejectUnauthorized: false }, (reply) => {
      const parts: Buffer[] = [];
      reply.on("data", (part: Buffer) => parts.push(part));
      reply.on("end", () =>
        done({
          status: reply.statusCode ?? 0,
          location: reply.headers.location,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    question.on("error", fail).end(body);
  });
}

/** Serial number of the certificate that a new conversation is shown. */
function shown(): Promise<string> {
  return new Promise((done, fail) => {
    const socket: TLSSocket = connectSecurely({ host: "127.0.0.1", port, rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().serialNumber);
      socket.destroy();
    });
    socket.on("error", fail);
  });
}

/** One look at the files, which reads the disk. */
async function aMinuteLater(): Promise<void> {
  clock.advance(60_000);
  await new Promise((done) => setTimeout(done, 100));
}

describe.skipIf(!hasOpenssl)("with a certificate (openssl makes it)", () => {
  test("the door speaks https, whole and in both directions", async () => {
    await open(makeCertificate(folder, "hall"));
    expect(await ask("https", "/t/5?k=ABC")).toMatchObject({ status: 200 });
    expect((await ask("https", "/big")).body).toBe(big);
    const words = JSON.stringify({ words: "湖".repeat(9000) });
    expect((await ask("https", "/tell", { body: words })).body).toBe(words);
    expect(trouble).toBeUndefined();
    expect(door.addressOf(`http://127.0.0.1:${port}`)).toBe(`https://127.0.0.1:${port}`);
    expect(door.addressOf("http://192.168.7.7:8610")).toBe("http://192.168.7.7:8610"); // a browser would distrust it
  });

  test("who comes by http to the certificate's own name is sent on, anybody else is served", async () => {
    await open(makeCertificate(folder, "hall", { name: "hall.example" }));
    expect(await ask("http", "/t/5?k=ABC", { host: "hall.example" })).toMatchObject({
      status: 308,
      location: `https://hall.example:${port}/t/5?k=ABC`,
    });
    expect((await ask("http", "/big", { host: "192.168.7.7" })).body).toBe(big);
    const words = JSON.stringify({ words: 1 });
    expect((await ask("http", "/tell", { host: "hall.example", body: words })).status).toBe(200); // nothing is lost on the way
  });

  test("a renewed file is taken without a restart, also where its key comes a moment later", async () => {
    const files = makeCertificate(folder, "hall");
    await open(files);
    const before = await shown();
    const fresh = makeCertificate(folder, "fresh");
    await copyFile(join(folder, fresh.cert), join(folder, files.cert));
    await aMinuteLater();
    expect(trouble).toBeUndefined(); // half a renewal alarms nobody
    expect(await shown()).toBe(before);
    await copyFile(join(folder, fresh.key), join(folder, files.key));
    await aMinuteLater();
    expect(await shown()).not.toBe(before);
    expect((await ask("https", "/t/1")).status).toBe(200);
  });

  test("a certificate that comes later is taken too, and the trouble is over", async () => {
    await open({ cert: "hall.crt", key: "hall.key" });
    expect(trouble).toEqual({ kind: "missing", file: "hall.crt" });
    expect((await ask("http", "/t/1")).status).toBe(200);
    await expect(ask("https", "/t/1")).rejects.toThrow();
    makeCertificate(folder, "hall");
    await aMinuteLater();
    expect(trouble).toBeUndefined();
    expect((await ask("https", "/t/1")).status).toBe(200);
  });

  test("one that is out of date is told, and by http everybody still comes in", async () => {
    await open(makeCertificate(folder, "hall", { days: 30 }));
    expect(trouble).toBeUndefined();
    today = Date.now() + 20 * day;
    await aMinuteLater();
    expect(trouble).toEqual({ kind: "ending", file: "hall.crt" });
    today = Date.now() + 31 * day;
    await aMinuteLater();
    expect(trouble).toEqual({ kind: "expired", file: "hall.crt" });
    expect((await ask("http", "/t/1")).status).toBe(200);
    expect(door.addressOf(`http://127.0.0.1:${port}`)).toMatch(/^http:/);
    today = undefined; // a PC whose clock has died judges nobody
    await aMinuteLater();
    expect(trouble).toBeUndefined();
  });

  test("key and certificate of two makings, and files that are neither, are told and let everybody in", async () => {
    const [one, two] = [makeCertificate(folder, "one"), makeCertificate(folder, "two")];
    await open({ cert: one.cert, key: two.key });
    expect(trouble).toEqual({ kind: "broken", file: "one.crt" });
    expect((await ask("http", "/t/1")).status).toBe(200);
    await writeFile(join(folder, "words.crt"), "不是证书");
    expect(await readCertificate({ cert: join(folder, "words.crt"), key: join(folder, one.key) })).toEqual({
      status: "broken",
    });
    expect(await readCertificate({ cert: folder, key: join(folder, one.key) })).toMatchObject({
      status: "missing",
    });
  });

  test("a touched file that is the same goes on as it was", async () => {
    const files = makeCertificate(folder, "hall");
    await open(files);
    const before = await shown();
    await utimes(join(folder, files.cert), new Date(), new Date(Date.now() + 5000));
    await aMinuteLater();
    expect(await shown()).toBe(before);
  });

  test("noise, silence and half a greeting hold up nobody, and not the closing either", async () => {
    await open(makeCertificate(folder, "hall"));
    const said = [
      Buffer.from([0x16, 3, 1]),
      Buffer.from("GET /t/1 HT"),
      Buffer.from([0, 255, 254]),
      Buffer.alloc(0),
    ];
    const sockets: Socket[] = said.map((words) => {
      const socket = connect(port, "127.0.0.1", () => words.length > 0 && socket.write(words));
      return socket.on("error", () => {});
    });
    expect((await ask("https", "/t/1")).status).toBe(200);
    expect((await ask("http", "/t/1", { host: "192.168.7.7" })).status).toBe(200);
    const begun = performance.now();
    await app.close();
    expect(performance.now() - begun).toBeLessThan(2000);
    for (const socket of sockets) socket.destroy();
  });
});
