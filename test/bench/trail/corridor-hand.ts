import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import WebSocket from "ws";
import type { ScreenCommand, ScreenReport } from "../../../runtime/contract/screen.ts";
import type { BenchSite } from "../bench-site.ts";

/** The corridor's screen without a browser: says what it is told to say, and notes when it was told to play. */
export type CorridorHand = {
  /** From a button's bytes to the command to play, one by one; milliseconds. */
  pressTimes(presses: number): Promise<number[]>;
  close(): void;
};

const calmMs = 30;

/** Connects as the screen that sounds. */
export async function openCorridorHand(kiosk: string, site: BenchSite): Promise<CorridorHand> {
  const socket = new WebSocket(`${kiosk.replace("http", "ws")}/api/screen?screen=corridor`);
  await once(socket, "open");
  const say = (report: ScreenReport) => socket.send(JSON.stringify(report));
  let onPlay = (_at: number) => {};
  let onQuiet = () => {};
  socket.on("message", (data) => {
    const command: ScreenCommand = JSON.parse(String(data)); // the runtime's own words
    if (command.kind === "ping") say({ kind: "pong", n: command.n });
    if (command.kind === "play") {
      onPlay(performance.now());
      say({ kind: "started", playId: command.playId, atMs: 0 });
    }
    if (command.kind === "stop") say({ kind: "ended", playId: command.playId, atMs: 0 });
    if (command.kind === "corridor" && command.stations.every(({ state }) => state === "idle")) onQuiet();
  });
  say({ kind: "ready" });
  await wait(1500); // the board has come

  return {
    async pressTimes(presses) {
      const times: number[] = [];
      for (let press = 0; press < presses; press++) {
        const played = new Promise<number>((resolve) => {
          onPlay = resolve;
        });
        const at = performance.now();
        site.board?.press(1);
        times.push((await played) - at);
        site.board?.release(1);
        const quiet = new Promise<void>((resolve) => {
          onQuiet = resolve;
        });
        say({ kind: "touch", station: "s1", wish: "stop" });
        await quiet;
        await wait(calmMs);
      }
      return times;
    },
    close: () => socket.close(),
  };
}
