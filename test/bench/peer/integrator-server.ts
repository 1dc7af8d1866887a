// What an integrator writes on an afternoon: buttons of a serial board told to a page by WebSocket. Not part of the exhibit;
// it stands beside it in the bench. Words: serial port, the folder with story.mp3 and story.raw, the page's name.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ReadlineParser } from "@serialport/parser-readline";
import { SerialPort } from "serialport";
import { WebSocketServer } from "ws";
import { peerPages } from "./peer-pages.ts";

const [portPath = "", folder = "", page = ""] = process.argv.slice(2);
const files: Record<string, { type: string; body: string | Buffer }> = {
  "/": { type: "text/html", body: peerPages[page] ?? "" },
  "/story.mp3": { type: "audio/mpeg", body: readFileSync(join(folder, "story.mp3")) },
  "/howler.js": {
    type: "text/javascript",
    body: readFileSync(createRequire(import.meta.url).resolve("howler/dist/howler.min.js")),
  },
};
const server = createServer((request, response) => {
  const file = files[request.url ?? "/"];
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": file.type }).end(file.body);
});
const sockets = new WebSocketServer({ server });
const tell = page === "native" ? tellPlayer() : tellPages;

const port = new SerialPort({ path: portPath, baudRate: 115_200 });
port.pipe(new ReadlineParser({ delimiter: "\r\n" })).on("data", (line: string) => {
  const [body = "", sum] = line.slice(1).split("*");
  let own = 0;
  for (const letter of body) own ^= letter.charCodeAt(0);
  const [kind, , , value] = body.split(",");
  if (own === Number.parseInt(sum ?? "", 16) && kind === "ZGIN" && value === "1") tell();
});
port.on("open", () =>
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    console.log(`ready http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  }),
);

function tellPages(): void {
  for (const socket of sockets.clients) socket.send("play");
}

/** No page at all: a player that is kept running gets the beginning of the sound. */
function tellPlayer(): () => void {
  const sound = readFileSync(join(folder, "story.raw"));
  const words = ["--raw", "--rate=48000", "--format=s16le", "--channels=1", "--latency-msec=5"];
  const player = spawn("pacat", words, { stdio: ["pipe", "ignore", "ignore"] });
  process.on("exit", () => player.kill());
  process.on("SIGTERM", () => process.exit());
  return () => player.stdin.write(sound);
}
