import { createSocket } from "node:dgram";
import { answerTo, createGuard, type Door, type DoorDeps, longestText, plainAddress } from "./door.ts";

/** One string a datagram; the sender gets its answer back. Rejects where the address cannot be bound. */
export function openUdpDoor(deps: DoorDeps): Promise<Door> {
  const socket = createSocket(deps.host.includes(":") ? "udp6" : "udp4");
  const guard = createGuard(deps);
  socket.on("message", (bytes, { address, port }) => {
    if (!guard.mayEnter(address) || !guard.mayAsk() || bytes.length > longestText) return;
    const text = bytes.toString("utf8").trim();
    const answer = answerTo(text, deps.onText(text, plainAddress(address)));
    socket.send(`${answer}\r\n`, port, address, () => {}); // who sent may be gone already
  });
  return new Promise((open, fail) => {
    socket.once("error", fail);
    socket.bind(deps.port, deps.host, () => {
      socket.off("error", fail);
      socket.on("error", (error) => deps.onTrouble(error.message));
      open({ tell() {}, close: () => new Promise((closed) => socket.close(() => closed())) });
    });
  });
}
