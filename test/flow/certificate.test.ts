// The visitor door with a certificate: a real runtime, a real browser, and a phone page that keeps itself only on https.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../fakes/browser.ts";
import { hasOpenssl, makeCertificate } from "../fakes/make-certificate.ts";
import { startServe } from "../fakes/serve.ts";

let folder: string;
let hall: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zange-certificate-"));
  hall = join(folder, "hall.yaml");
  const demo = await readFile(resolve(import.meta.dirname, "../../content/demo-hall.yaml"), "utf8");
  await writeFile(hall, `${demo}\nvisitor: { tls: { cert: hall.crt, key: hall.key } }\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!hasOpenssl)("with openssl to make one", () => {
  test("files that are not there are told to staff, and visitors come in without", async () => {
    const serve = await startServe({ hall, data: join(folder, "data") });
    expect(serve.visitor).toMatch(/^http:/);
    expect((await fetch(`${serve.visitor}/t/1`)).status).toBe(200);
    const { faults } = await serve.health();
    const fault = faults.find(({ code }) => code === "visitor/certificate-missing");
    expect(fault?.sentence).toContain("hall.crt");
    expect(await serve.stop()).toBe(0);
  });

  test("a certificate beside hall.yaml opens the pages by https, whole", async () => {
    makeCertificate(folder, "hall");
    const serve = await startServe({ hall, data: join(folder, "data") });
    const browser = await launchBrowser();
    try {
      expect(serve.visitor).toMatch(/^https:\/\/127\.0\.0\.1:/);
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(`${serve.visitor}/t/1`, { waitUntil: "networkidle" });
      await page.getByRole("heading", { name: "于都河出发" }).waitFor();
      expect(await page.evaluate("window.isSecureContext")).toBe(true);
      expect(await page.evaluate("document.querySelector('.picture').naturalWidth")).toBeGreaterThan(100);
      const { faults } = await serve.health();
      expect(faults.filter(({ code }) => code.startsWith("visitor/"))).toEqual([]);
    } finally {
      await browser.close();
      expect(await serve.stop()).toBe(0); // conversations that were left open hold up nobody
    }
  });
});
