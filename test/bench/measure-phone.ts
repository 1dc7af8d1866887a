import { launchBrowser } from "../fakes/browser.ts";
import { openBenchSite } from "./bench-site.ts";
import type { Row } from "./row.ts";
import { startProgram } from "./serve-program.ts";

const targetBytes = 100_000;

/** What a phone that comes for the first time fetches from the visitors' door. */
export async function measurePhone(): Promise<Row[]> {
  const browser = await launchBrowser();
  const site = await openBenchSite();
  const serve = await startProgram(site);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    let bytes = 0;
    let requests = 0;
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.goto(`${serve.visitor}/`, { waitUntil: "networkidle" });
    return [
      {
        what: "phone page of the visitors' door",
        measured: `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`,
        target: `≤ ${targetBytes / 1000} kB`,
        held: bytes <= targetBytes,
        beside: "everything over the wire, nothing kept from before",
        figures: { bytes, requests },
      },
    ];
  } finally {
    await browser.close();
    await serve.stop();
    await site.close();
  }
}
