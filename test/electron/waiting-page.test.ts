import { expect, test } from "vitest";
import { waitingPage } from "../../electron/waiting-page.ts";

const html = Buffer.from(waitingPage.split("base64,")[1] ?? "", "base64").toString("utf8");

test("says the one sentence, on paper", () => {
  expect(html).toContain('aria-label="展馆正在准备，请稍候"');
  expect(html).toContain("background: #F6EFE2");
});

test("needs no script, no network and no font of the machine", () => {
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|<img|url\(|https?:|font-family|<text/);
});
