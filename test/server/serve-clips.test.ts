import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { servePackFiles } from "../../runtime/server/serve-files.ts";
import { makePack, silentMp3 } from "../packs/make-pack.ts";

test("the spoken clips of a pack are served, and nothing beside them", async () => {
  const folder = await makePack({
    "audio/prompts/press.mp3": silentMp3(500),
    "audio/prompts/clips.json": "{}",
    "audio/secret/press.mp3": silentMp3(500),
  });
  const app = Fastify();
  onTestFinished(() => app.close());
  await app.register(fastifyStatic, { root: folder, serve: false });
  servePackFiles(app, () => folder);
  const statusOf = async (url: string): Promise<number> => (await app.inject(url)).statusCode;
  expect(await statusOf("/pack/audio/prompts/press.mp3")).toBe(200);
  expect(await statusOf("/pack/audio/boat.mp3")).toBe(200);
  expect(await statusOf("/pack/audio/prompts/clips.json")).toBe(404);
  expect(await statusOf("/pack/audio/secret/press.mp3")).toBe(404);
  expect(await statusOf("/pack/audio/prompts/..%2f..%2fpack.mp3")).toBe(404);
});
