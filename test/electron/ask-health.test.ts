import { createServer } from "node:http";
import { expect, test } from "vitest";
import { askHealth } from "../../electron/ask-health.ts";

test("any answer is a sign of life, silence and a closed door are none", async () => {
  let answers = true;
  const server = createServer((_request, response) => {
    if (answers) response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const door = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  expect(await askHealth(door, 5_000)).toBe(true);
  answers = false;
  expect(await askHealth(door, 50)).toBe(false);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await askHealth(door, 5_000)).toBe(false);
});
