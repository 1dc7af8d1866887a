import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type FindElectronDeps, findElectron, reaches } from "../../build/electron/find-electron.ts";
import { installedElectron } from "../../build/electron/installed-electron.ts";

function makeDeps(overrides: Partial<FindElectronDeps> = {}): FindElectronDeps {
  return {
    installed: () => undefined,
    source: "https://makers.example/",
    reaches: async () => true,
    install: async () => {},
    ...overrides,
  };
}

test("takes the one that is there, without asking the network", async () => {
  const asked = vi.fn(async () => true);
  expect(await findElectron(makeDeps({ installed: () => "/e/electron", reaches: asked }))).toEqual({
    status: "found",
    path: "/e/electron",
  });
  expect(asked).not.toHaveBeenCalled();
});

test("fetches it where the makers can be reached", async () => {
  let fetched = false;
  const install = async () => {
    fetched = true;
  };
  const found = await findElectron(
    makeDeps({ installed: () => (fetched ? "/e/electron" : undefined), install }),
  );
  expect(found).toEqual({ status: "found", path: "/e/electron" });
});

test("does not begin to fetch where the makers cannot be reached, and says so in a sentence", async () => {
  const install = vi.fn(async () => {});
  const found = await findElectron(makeDeps({ reaches: async () => false, install }));
  expect(found).toEqual({ status: "missing", reason: "连不上 Electron 的下载地址，改用浏览器打开展项。" });
  expect(install).not.toHaveBeenCalled();
});

test("says so when fetching fails or leaves nothing", async () => {
  const broken = await findElectron(makeDeps({ install: () => Promise.reject(new Error("cut")) }));
  const empty = await findElectron(makeDeps());
  expect([broken.status, empty.status]).toEqual(["missing", "missing"]);
});

test("any answer reaches; a silent server and a closed port are given up in time", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
  expect(await reaches(url, 100)).toBe(false);
  server.on("request", (_request, response) => response.writeHead(404).end());
  expect(await reaches(url, 5_000)).toBe(true);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await reaches(url, 5_000)).toBe(false);
  expect(await reaches("not an address", 5_000)).toBe(false);
});

test("a binary counts only when it is whole and of the version of package.json", () => {
  const folder = mkdtempSync(join(tmpdir(), "zange-electron-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  try {
    expect(installedElectron(folder)).toBeUndefined();
    mkdirSync(join(folder, "dist"));
    write("package.json", '{"version":"45.4.1"}');
    write("path.txt", "electron");
    expect(installedElectron(folder)).toBeUndefined();
    write("dist/electron", "");
    write("dist/version", "44.0.0");
    expect(installedElectron(folder)).toBeUndefined();
    write("dist/version", "v45.4.1");
    expect(installedElectron(folder)).toBe(join(folder, "dist/electron"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
