import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { type WebSocket, WebSocketServer } from "ws";
import { parse } from "yaml";
import { silentLog } from "../../runtime/base/log.ts";
import {
  type ScreenCommand,
  ScreenReport,
  type ShowMode,
  type StationView,
} from "../../runtime/contract/screen.ts";
import { sectionIds } from "../../runtime/contract/section.ts";
import { CeremonyFile as Oath } from "../../runtime/contract/spoken.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";

export type FakeRuntime = {
  address: string;
  /** Says it to every page, and again to pages that come later if it is `hello` or `corridor`. */
  say(command: ScreenCommand): void;
  /** The corridor with seven stations, changed as given. */
  corridor(changes?: Record<string, Partial<StationView>>): void;
  /** What the corridor does as a whole, from now on. */
  mode(mode: ShowMode): void;
  /** From that place of the story; below 0 counted from its end. */
  play(station: string, fromMs: number): string;
  /** To pages that only show: told elsewhere, at that place, for as long as they look. */
  playing(station: string, atMs: number): void;
  /** The running one is over: heard to its end on the pages that show, stopped on the page that sounds. */
  finish(): void;
  reports: ScreenReport[];
  /** The pack's oath, line by line. */
  oath: readonly string[];
  stop(): Promise<void>;
};

/** A runtime that decides nothing: it serves the built pages and says what it is told to. */
export async function startFakeRuntime(pages: string, packFolder: string): Promise<FakeRuntime> {
  const { pack } = await openPack({ folder: packFolder, log: silentLog });
  const app = Fastify({ forceCloseConnections: true });
  await app.register(fastifyStatic, { root: pages, serve: false });
  app.get("/kiosk", (_, reply) => reply.sendFile("kiosk/index.html"));
  app.get("/assets/*", (request, reply) => reply.sendFile(request.url.slice(1)));
  app.get("/api/pack", () => pack.view);
  app.post("/api/simulator", (_, reply) => reply.code(204).send());
  app.get<{ Params: { folder: string; name: string } }>("/pack/:folder/:name", (request, reply) => {
    const { folder, name } = request.params;
    return reply.sendFile(`${folder}/${name}`, packFolder);
  });
  await app.listen({ host: "127.0.0.1", port: 0 });

  const sockets = new Set<WebSocket>();
  const reports: ScreenReport[] = [];
  const lasting = new Map<string, ScreenCommand>();
  const server = new WebSocketServer({ server: app.server, path: "/api/screen" });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("message", (data) => {
      const report = ScreenReport.parse(JSON.parse(String(data)));
      reports.push(report);
      if (report.kind === "ready")
        for (const command of lasting.values()) socket.send(JSON.stringify(command));
    });
  });

  const say = (command: ScreenCommand): void => {
    if (command.kind === "hello" || command.kind === "corridor") lasting.set(command.kind, command);
    for (const socket of sockets) socket.send(JSON.stringify(command));
  };
  const stations = sectionIds.map((section, index): StationView => {
    const own = pack.storiesOf(section);
    return {
      id: `s${index + 1}`,
      section,
      atMetres: 0.9 + 1.7 * index,
      state: "idle",
      present: false,
      next: own[0]?.id ?? null,
      storyCount: own.length,
      connected: true,
      output: { device: "default", channel: 1 },
    };
  });
  let shownMode: ShowMode = { kind: "open" };
  const corridor = (changes: Record<string, Partial<StationView>> = {}): void =>
    say({
      kind: "corridor",
      mode: shownMode,
      stations: stations.map((each) => ({ ...each, ...changes[each.id] })),
    });
  say({ kind: "hello", hall: { name: "示范展馆", demo: true, timeZone: "Asia/Shanghai" }, version: "1" });
  corridor();

  const storyAt = (station: string): string => {
    const story = stations.find(({ id }) => id === station)?.next;
    if (!story) throw new Error(`no story at ${station}`);
    return story;
  };
  let plays = 0;
  const shown = new Set<string>();
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    say,
    corridor,
    mode(mode) {
      shownMode = mode;
      corridor();
    },
    playing(station, atMs) {
      plays += 1;
      const story = storyAt(station);
      shown.add(`play-${plays}`);
      say({ kind: "playing", playId: `play-${plays}`, station, story, atMs, phase: "running" });
    },
    play(station, fromMs) {
      plays += 1;
      const playId = `play-${plays}`;
      const story = storyAt(station);
      const output = { device: "default", channel: 1 };
      const place = fromMs < 0 ? fromMs + (pack.story(story)?.durationMs ?? 0) : fromMs;
      say({ kind: "play", playId, station, story, volume: 0.5, fromMs: place, output });
      return playId;
    },
    finish() {
      const playId = `play-${plays}`;
      const isShown = shown.has(playId);
      if (!isShown) return say({ kind: "stop", playId, fadeMs: 0 });
      say({ kind: "playing", playId, station: "s1", story: "over", atMs: 0, phase: "finished" });
    },
    reports,
    oath: Oath.parse(parse(await readFile(join(packFolder, "ceremony/oath.yaml"), "utf8"))).lines,
    async stop() {
      for (const socket of sockets) socket.terminate();
      server.close();
      await app.close();
    },
  };
}
