import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { compressAnswers } from "../../runtime/server/compress-answers.ts";

const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h9"/>'.repeat(500)}</svg>`;

async function openDoor() {
  const folder = mkdtempSync(join(tmpdir(), "zange-packed-"));
  writeFileSync(join(folder, "picture.svg"), drawing);
  writeFileSync(join(folder, "small.svg"), "<svg/>");
  writeFileSync(join(folder, "story.mp3"), Buffer.alloc(5000, 1));
  const app = Fastify();
  await app.register(fastifyStatic, { root: folder });
  compressAnswers(app);
  app.get("/answer", () => ({ words: "雪山草地".repeat(900) }));
  onTestFinished(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  return (url: string, headers: Record<string, string> = { "accept-encoding": "gzip, deflate, br" }) =>
    app.inject({ url, headers });
}

test("drawings and answers come packed, and whole again when unpacked", async () => {
  const get = await openDoor();
  const picture = await get("/picture.svg");
  expect(picture.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
  expect(picture.headers["content-type"]).toMatch(/svg/);
  expect(Number(picture.headers["content-length"])).toBe(picture.rawPayload.length);
  expect(picture.rawPayload.length).toBeLessThan(drawing.length / 20);
  expect(brotliDecompressSync(picture.rawPayload).toString()).toBe(drawing);
  const answer = await get("/answer", { "accept-encoding": "gzip" });
  expect(answer.headers["content-encoding"]).toBe("gzip");
  expect(JSON.parse(gunzipSync(answer.rawPayload).toString()).words).toHaveLength(3600);
});

test("an address keeps its tag, and what a phone has already is not sent again", async () => {
  const get = await openDoor();
  const plain = await get("/picture.svg", {});
  const packed = await get("/picture.svg");
  expect(packed.headers.etag).toBe(plain.headers.etag);
  const again = await get("/picture.svg", {
    "accept-encoding": "br",
    "if-none-match": String(packed.headers.etag),
  });
  expect(again.statusCode).toBe(304);
  expect(again.rawPayload).toHaveLength(0);
});

test.each([
  ["sound", "/story.mp3", { "accept-encoding": "br" }],
  ["what is small", "/small.svg", { "accept-encoding": "br" }],
  ["a part of a file", "/picture.svg", { "accept-encoding": "br", range: "bytes=0-99" }],
  ["what nobody takes packed", "/picture.svg", {}],
  ["what is refused packed", "/picture.svg", { "accept-encoding": "br;q=0, gzip;q=0.0" }],
] as [string, string, Record<string, string>][])("%s goes out as it is", async (_what, url, headers) => {
  const get = await openDoor();
  const answer = await get(url, headers);
  expect(answer.statusCode).toBe(headers.range ? 206 : 200);
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(Number(answer.headers["content-length"])).toBe(answer.rawPayload.length);
});

test("many who ask at once get the same", async () => {
  const get = await openDoor();
  const all = await Promise.all(Array.from({ length: 50 }, () => get("/picture.svg")));
  expect(new Set(all.map(({ rawPayload }) => rawPayload.toString("base64"))).size).toBe(1);
});
