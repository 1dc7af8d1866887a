import { createSocket } from "node:dgram";
import { get } from "node:http";
import { connect, createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { Control } from "../../runtime/contract/hall.ts";
import type { Trigger } from "../../runtime/contract/trigger.ts";
import { createBridge } from "../../runtime/control/bridge.ts";
import type { ShowLook } from "../../runtime/director/view.ts";
import { freePort } from "../e2e/free-port.ts";
import { fakeClock } from "../fakes/clock.ts";

const receive = {
  "PLAY 1": { station: "s1", as: "button" },
  TOUR: { order: { kind: "tour" } },
  "FIRE ON": { order: { kind: "evacuation", active: true } },
};
const station = (state: "idle" | "playing"): ShowLook => ({
  mode: { kind: "open" },
  stations: [{ id: "s1", state, present: false, next: null, storyCount: 1 }],
});

async function makeBridge(settings: Record<string, unknown>) {
  const clock = fakeClock();
  const triggers: Trigger[] = [];
  const onTrouble = vi.fn();
  let look = station("idle");
  const bridge = createBridge({
    ...{ clock, log: silentLog, onTrouble, nextId: () => `t${triggers.length}` },
    look: () => look,
    onTrigger: (trigger) => triggers.push(trigger),
  });
  onTestFinished(() => bridge.stop());
  const follow = (next: Record<string, unknown>) => bridge.follow(Control.parse({ receive, ...next }));
  await follow(settings);
  return {
    ...{ bridge, clock, triggers, onTrouble, follow },
    show(next: ShowLook) {
      look = next;
      bridge.tell(next);
    },
  };
}

const here = (port: number) => ({ host: "127.0.0.1", port });

/** One datagram; answers what comes back, or `undefined` after a fifth of a second. */
function askByUdp(port: number, text: string): Promise<string | undefined> {
  const socket = createSocket("udp4");
  return new Promise((done) => {
    const timer = setTimeout(() => finish(undefined), 200);
    const finish = (answer: string | undefined): void => {
      clearTimeout(timer);
      socket.close();
      done(answer);
    };
    socket.once("message", (bytes) => finish(bytes.toString()));
    socket.send(text, port, "127.0.0.1");
  });
}

function openLine(port: number) {
  const socket = connect(port, "127.0.0.1");
  const lines: string[] = [];
  socket.setEncoding("utf8").on("data", (chunk) => lines.push(...String(chunk).trim().split("\r\n")));
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return { socket, lines };
}

test("a string by UDP is a button's tap, and the sender hears which string was taken", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ udp: here(port) });
  expect(await askByUdp(port, "PLAY 1\r\n")).toBe("OK PLAY 1\r\n");
  expect(triggers.map(({ kind, via }) => [kind, via])).toEqual([
    ["press", "control"],
    ["release", "control"],
  ]);
  expect(await askByUdp(port, "play 1")).toBe("ERR play 1\r\n");
  expect(await askByUdp(port, "toString")).toBe("ERR toString\r\n");
  expect(triggers).toHaveLength(2);
});

test("over TCP a newcomer is told the state, strings come line by line however they are cut, and changes are told", async () => {
  const port = await freePort();
  const { triggers, show } = await makeBridge({ tcp: here(port) });
  const { socket, lines } = openLine(port);
  await vi.waitFor(() => expect(lines).toEqual(["MODE open", "STATION s1 idle"]));
  socket.write("TO");
  socket.write("UR\r\nFIRE ON\nnonsense\r");
  await vi.waitFor(() => expect(lines.slice(2)).toEqual(["OK TOUR", "OK FIRE ON", "ERR nonsense"]));
  expect(triggers).toMatchObject([
    { kind: "order", order: { kind: "tour" } },
    { kind: "order", order: { kind: "evacuation", active: true } },
  ]);
  show(station("playing"));
  await vi.waitFor(() => expect(lines.slice(5)).toEqual(["STATION s1 playing"]));
});

test("over HTTP a string is sent by GET or POST, and the state can be read; a web page is refused", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ http: here(port) });
  const address = `http://127.0.0.1:${port}`;
  expect(await (await fetch(`${address}/send?text=PLAY%201`)).text()).toBe("OK PLAY 1\r\n");
  expect((await fetch(`${address}/send`, { method: "POST", body: "TOUR" })).status).toBe(200);
  expect((await fetch(`${address}/send`, { method: "POST", body: "x".repeat(5000) })).status).toBe(413);
  expect((await fetch(`${address}/send?text=other`)).status).toBe(404);
  expect(await (await fetch(`${address}/state`)).text()).toBe("MODE open\r\nSTATION s1 idle\r\n");
  const page = { headers: { origin: "http://evil.example" } };
  expect((await fetch(`${address}/send?text=TOUR`, page)).status).toBe(403);
  expect(triggers).toHaveLength(3);
});

/** The answer's number to a request with exactly these headers. */
function askByHttp(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get(address, { headers }, (response) => done(response.resume().statusCode)).on("error", fail);
  });
}

test("a picture in somebody's web page presses no button, though it has no Origin", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ http: here(port) });
  const send = (headers: Record<string, string>) =>
    askByHttp(`http://127.0.0.1:${port}/send?text=TOUR`, headers);
  expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await send({ "sec-fetch-site": "same-site" })).toBe(403);
  expect(await send({ referer: "http://news.example/today" })).toBe(403);
  expect(await send({ "user-agent": "Mozilla/5.0 Chrome/120.0" })).toBe(403);
  expect(triggers).toEqual([]);
  expect(await send({ "sec-fetch-site": "none" })).toBe(200);
  expect(await send({})).toBe(200);
  expect(triggers).toHaveLength(2);
});

test("a browser on a computer that hall.yaml allows may be used to try it out, but no page in it", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ http: here(port), allow: ["127.0.0.1"] });
  const send = (headers: Record<string, string>) =>
    askByHttp(`http://127.0.0.1:${port}/send?text=TOUR`, { "user-agent": "Mozilla/5.0", ...headers });
  expect(await send({})).toBe(200);
  expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(triggers).toHaveLength(1);
});

test("an address that is none is answered and ends nothing", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ http: here(port) });
  const { socket, lines } = openLine(port);
  socket.write("GET // HTTP/1.1\r\nHost: x\r\n\r\n");
  await vi.waitFor(() => expect(lines[0]).toMatch(/ 404 /));
  expect(await (await fetch(`http://127.0.0.1:${port}/send?text=TOUR`)).text()).toBe("OK TOUR\r\n");
  expect(triggers).toHaveLength(1);
});

test("only the addresses that hall.yaml allows are heard", async () => {
  const [udp, tcp, http] = [await freePort(), await freePort(), await freePort()];
  const { triggers } = await makeBridge({
    ...{ udp: here(udp), tcp: here(tcp), http: here(http) },
    allow: ["10.1.2.3"],
  });
  expect(await askByUdp(udp, "PLAY 1")).toBeUndefined();
  expect((await fetch(`http://127.0.0.1:${http}/send?text=TOUR`)).status).toBe(403);
  const { socket } = openLine(tcp);
  await new Promise((closed) => socket.once("close", closed));
  expect(triggers).toEqual([]);
});

test("a show control that has gone wild is not answered without end", async () => {
  const port = await freePort();
  const { triggers } = await makeBridge({ tcp: here(port) });
  const { socket, lines } = openLine(port);
  socket.write("TOUR\r\n".repeat(500));
  await vi.waitFor(() => expect(triggers.length).toBe(50));
  socket.write(`${"x".repeat(100_000)}\r\n`);
  await new Promise((later) => setTimeout(later, 50));
  expect([triggers.length, lines.length]).toEqual([50, 52]);
});

test("the state is told by UDP where hall.yaml says", async () => {
  const port = await freePort();
  const heard: string[] = [];
  const socket = createSocket("udp4");
  await new Promise<void>((bound) => socket.bind(port, "127.0.0.1", bound));
  onTestFinished(() => void socket.close());
  socket.on("message", (bytes) => heard.push(bytes.toString().trim()));
  const { show } = await makeBridge({ tell: [here(port)] });
  await vi.waitFor(() => expect(heard.sort()).toEqual(["MODE open", "STATION s1 idle"]));
  show(station("playing"));
  await vi.waitFor(() => expect(heard).toContain("STATION s1 playing"));
});

test("a port in use is told, tried again, and opened once it is free", async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((listening) => other.listen(port, "127.0.0.1", listening));
  const { clock, onTrouble } = await makeBridge({ tcp: here(port) });
  expect(onTrouble).toHaveBeenLastCalledWith({ door: "TCP", address: `127.0.0.1:${port}` });
  await new Promise((closed) => other.close(closed));
  clock.advance(10_000);
  await vi.waitFor(() => expect(onTrouble).toHaveBeenLastCalledWith(null));
});

test("without the lines in hall.yaml nothing listens, and doors close when they are taken out", async () => {
  const port = await freePort();
  const { bridge } = await makeBridge({ http: here(port) });
  await bridge.follow(undefined);
  await expect(fetch(`http://127.0.0.1:${port}/state`)).rejects.toThrow();
});

test("whoever has stopped reading is let go before what waits for it fills the memory; others hear on", async () => {
  const port = await freePort();
  const { show } = await makeBridge({ tcp: here(port) });
  const deaf = openLine(port);
  const awake = openLine(port);
  await vi.waitFor(() => expect([deaf.lines.length, awake.lines.length]).toEqual([2, 2]));
  const gone = vi.fn();
  deaf.socket.on("close", gone).pause();
  // Each change of the state is 32 KiB; the system itself keeps some megabytes for a peer.
  const id = "s".repeat(1024);
  const wide = (state: "idle" | "playing"): ShowLook => ({
    mode: { kind: "open" },
    stations: Array.from({ length: 32 }, (_, at) => ({
      ...{ id: `${id}${at}`, state, present: false, next: null, storyCount: 1 },
    })),
  });
  const changes = 2000;
  for (let change = 0; change < changes; change++) {
    show(wide(change % 2 === 0 ? "playing" : "idle"));
    await new Promise((turn) => setImmediate(turn));
  }
  await vi.waitFor(() => expect(awake.lines.length).toBeGreaterThan(changes * 32));
  deaf.socket.resume();
  await vi.waitFor(() => expect(gone).toHaveBeenCalled(), 5000);
  expect(deaf.socket.bytesRead).toBeLessThan(awake.socket.bytesRead / 2);
  expect(awake.socket.destroyed).toBe(false);
});
