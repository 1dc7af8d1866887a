// What the shell needs of a runtime and nothing else: a door, a page, and after a while `ready` on standard output. With it the shell
// is tried alone, also in what the real one is not supposed to do.
import { createServer } from "node:http";

const startsWithinMs = 1_500;

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>赞歌</title>
<body style="margin:0;background:#F6EFE2;color:#1D1A17"><h1>替身</h1></body></html>`;

const door = createServer((request, response) => {
  if (request.url === "/kiosk") response.setHeader("content-type", "text/html").end(page);
  else response.writeHead(request.url === "/api/health" ? 200 : 404).end();
});

setTimeout(() => {
  door.listen(0, "127.0.0.1", () => {
    const address = `http://127.0.0.1:${door.address().port}`;
    console.log(`ready ${address} ${address}`);
  });
}, startsWithinMs);
process.on("SIGTERM", () => process.exit(0));
