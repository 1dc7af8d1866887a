import { describe, expect, test } from "vitest";
import { routeRequest } from "../../../../renderer/phone/trail/worker/route-request.ts";
import { sliceAnswer } from "../../../../renderer/phone/trail/worker/slice-answer.ts";

const sound = () => new Response("0123456789", { headers: { "content-type": "audio/mpeg" } });

describe("a kept sound is handed out in parts, as players ask for it", () => {
  test.each([
    ["bytes=0-1", "01", "bytes 0-1/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
    ["bytes=-99", "0123456789", "bytes 0-9/10"],
  ])("%s", async (range, text, contentRange) => {
    const part = await sliceAnswer(sound(), range);
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(contentRange);
    expect(part.headers.get("content-length")).toBe(String(text.length));
    expect(part.headers.get("content-type")).toBe("audio/mpeg");
    expect(await part.text()).toBe(text);
  });

  test("beyond its end there is nothing, and the size is said", async () => {
    const part = await sliceAnswer(sound(), "bytes=10-");
    expect([part.status, part.headers.get("content-range")]).toEqual([416, "bytes */10"]);
  });

  test.each([null, "bytes=0-1,3-4", "lines=1-2", "bytes=-"])(
    "%s is answered with the whole",
    async (range) => {
      const answer = await sliceAnswer(sound(), range);
      expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
    },
  );
});

describe("what the worker answers by itself, at the root and below a path", () => {
  const origin = "https://park.example";
  const route = (path: string, change = {}, root = "/") =>
    routeRequest(
      { url: origin + path, method: "GET", mode: "cors", cache: "default", ...change },
      origin,
      root,
    );
  const navigate = { mode: "navigate" };

  test("pages of the trail and of the patrol, not those beside them", () => {
    for (const path of ["/t", "/t/", "/t/5?k=7Q4M", "/t/bonus", "/patrol"])
      expect(route(path, navigate)).toBe("page");
    for (const path of ["/", "/trail", "/patrols", "/api/visitor/hall"])
      expect(route(path, navigate)).toBe("other");
    expect(route("/lake/t/5", navigate, "/lake/")).toBe("page");
    expect(route("/t/5", navigate, "/lake/")).toBe("other");
  });

  test("parts and files, unless they are asked for anew; never what is told or asked", () => {
    expect(route("/assets/phone-1.js")).toBe("part");
    expect(route("/pack/audio/yudu.mp3?v=1")).toBe("file");
    expect(route("/lake/pack/audio/yudu.mp3", {}, "/lake/")).toBe("file");
    expect(route("/pack/audio/yudu.mp3", { cache: "no-cache" })).toBe("other");
    expect(route("/api/visitor/trail.json")).toBe("other");
    expect(route("/api/visitor/trail", { method: "POST" })).toBe("other");
    expect(
      routeRequest(
        { url: "https://else.where/pack/a", method: "GET", mode: "cors", cache: "default" },
        origin,
        "/",
      ),
    ).toBe("other");
  });
});
