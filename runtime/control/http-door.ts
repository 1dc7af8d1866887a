import { createServer, type IncomingMessage } from "node:http";
import { answerTo, createGuard, type Door, type DoorDeps, longestText, plainAddress } from "./door.ts";
import { isForeignPage } from "./foreign-page.ts";

/** For whoever tries it out in a browser. */
const notFromPages = "网页里不能发；在浏览器里试，请先在 hall.yaml 的 control 里写 allow。\r\n";

/**
 * `GET /send?text=PLAY%201` or `POST /send` with the string as its body: 200 or 404 with the answer's line; `GET /state`: the state's
 * lines. Plain text, so that the simplest show control can read it. Web pages are refused. Rejects where the address cannot be bound.
 */
export function openHttpDoor(deps: DoorDeps): Promise<Door> {
  const guard = createGuard(deps);
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    const say = (code: number, text: string): void => {
      response.writeHead(code, { "content-type": "text/plain; charset=utf-8" }).end(text);
    };
    if (!guard.mayEnter(request.socket.remoteAddress)) return say(403, "");
    if (isForeignPage(request.headers, deps.allow.length > 0)) return say(403, notFromPages);
    if (!guard.mayAsk()) return say(429, "");
    const url = URL.parse(request.url ?? "/", "http://control");
    if (!url) return say(404, "");
    if (request.method === "GET" && url.pathname === "/state")
      return say(200, `${deps.state().join("\r\n")}\r\n`);
    if (url.pathname !== "/send") return say(404, "");
    textOf(request, url).then(
      (text) => {
        const taken = deps.onText(text, plainAddress(request.socket.remoteAddress));
        say(taken ? 200 : 404, `${answerTo(text, taken)}\r\n`);
      },
      () => say(413, ""),
    );
  });
  server.maxConnections = 32;
  return new Promise((open, fail) => {
    server.once("error", fail);
    server.listen(deps.port, deps.host, () => {
      server.off("error", fail);
      server.on("error", (error) => deps.onTrouble(error.message));
      open({
        tell() {},
        close() {
          server.closeAllConnections();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

async function textOf(request: IncomingMessage, url: URL): Promise<string> {
  if (request.method === "GET") return (url.searchParams.get("text") ?? "").slice(0, longestText).trim();
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > longestText) throw new RangeError("too long");
  }
  return body.trim();
}
