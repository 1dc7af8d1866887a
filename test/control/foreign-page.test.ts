import { expect, test } from "vitest";
import { isForeignPage } from "../../runtime/control/foreign-page.ts";

const host = "192.168.1.20:9002";
const browser = { host, "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0" };

test.each([
  ["a show control", { host }, false],
  ["a show control with a name of its own", { host, "user-agent": "curl/8" }, false],
  ["a script of a page", { ...browser, origin: "http://evil.example" }, true],
  ["a picture in a foreign page, to this computer", { ...browser, "sec-fetch-site": "cross-site" }, true],
  ["a picture in a page of another port", { ...browser, "sec-fetch-site": "same-site" }, true],
  ["an address typed into a browser", { ...browser, "sec-fetch-site": "none" }, false],
  ["a link on the door's own answer", { ...browser, "sec-fetch-site": "same-origin" }, false],
  [
    "a picture in a foreign page, over the hall's network",
    { ...browser, referer: "http://a.example/" },
    true,
  ],
  ["a page of this very address", { ...browser, referer: `http://${host}/state` }, false],
  ["a Referer that is no address", { ...browser, referer: "nonsense" }, true],
])("%s: %j is a foreign page: %s", (_who, headers, isForeign) => {
  expect(isForeignPage(headers, true)).toBe(isForeign);
});

test("a browser that tells nothing of the page is heard only where hall.yaml allows its address", () => {
  expect(isForeignPage(browser, false)).toBe(true);
  expect(isForeignPage(browser, true)).toBe(false);
});
