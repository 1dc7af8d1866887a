import { createServer, type Socket } from "node:net";
import { answerTo, createGuard, type Door, type DoorDeps, longestText, plainAddress } from "./door.ts";

const mostConnections = 16;
/** Bytes that may wait for whoever is connected. */
const mostUnread = 64 * 1024;

/** One string a line, answered by a line; whoever is connected is told the corridor's state. Rejects where it cannot be bound. */
export function openTcpDoor(deps: DoorDeps): Promise<Door> {
  const guard = createGuard(deps);
  const connected = new Set<Socket>();
  const server = createServer((socket) => {
    if (!guard.mayEnter(socket.remoteAddress) || connected.size >= mostConnections) {
      socket.destroy();
      return;
    }
    connected.add(socket);
    let kept = "";
    socket.setKeepAlive(true, 30_000);
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      const lines = (kept + chunk).split(/\r\n|\r|\n/);
      kept = (lines.pop() ?? "").slice(0, longestText + 1);
      for (const line of lines) {
        const text = line.trim();
        if (text === "" || text.length > longestText || !guard.mayAsk()) continue;
        say(socket, [answerTo(text, deps.onText(text, plainAddress(socket.remoteAddress)))]);
      }
    });
    socket.on("error", () => {}); // closes next
    socket.on("close", () => connected.delete(socket));
    say(socket, deps.state());
  });
  return new Promise((open, fail) => {
    server.once("error", fail);
    server.listen(deps.port, deps.host, () => {
      server.off("error", fail);
      server.on("error", (error) => deps.onTrouble(error.message));
      open({
        tell(lines) {
          for (const socket of connected) say(socket, lines);
        },
        close() {
          for (const socket of connected) socket.destroy();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

/** Whoever has stopped reading is let go: what waits for it would fill the memory. */
function say(socket: Socket, lines: readonly string[]): void {
  if (socket.writableLength > mostUnread) socket.destroy();
  else for (const line of lines) socket.write(`${line}\r\n`);
}
