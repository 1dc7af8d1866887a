import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { AppError, messageOf } from "../../runtime/base/app-error.ts";
import { findBrowser } from "../bootstrap/find-browser.mjs";

/** What staff call the paper, and what goes on without it. */
export type PaperWords = { paper: string; unharmed: string };
const review: PaperWords = { paper: "审核清单", unharmed: "检查不受影响" };

/** Prints a page of HTML to a PDF with an installed browser. Throws AppError `review/no-browser` or `review/print-failed`. */
export async function printPdf(
  html: string,
  deps = { findBrowser },
  { paper, unharmed } = review,
): Promise<Uint8Array> {
  const browser = deps.findBrowser();
  if (browser === undefined)
    throw new AppError(
      "review/no-browser",
      `这台电脑没有 Chromium、Chrome 或 Edge，打不出${paper}；${unharmed}。请先装一个浏览器（Debian：apt-get install chromium），再运行一次。\n` +
        "No Chromium, Chrome or Edge is installed; install one and run this again.",
    );
  const folder = await mkdtemp(join(tmpdir(), "zange-review-"));
  const page = join(folder, "review.html");
  const pdf = join(folder, "review.pdf");
  try {
    await writeFile(page, html);
    await promisify(execFile)(
      browser,
      [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      {
        timeout: 180_000,
        windowsHide: true,
        maxBuffer: 1 << 24,
      },
    );
    return await readFile(pdf);
  } catch (error) {
    throw new AppError(
      "review/print-failed",
      `浏览器没能打出${paper}；${unharmed}。请关掉别的程序再试一次，或者用 ZANGE_BROWSER 指定另一个浏览器。\nThe browser could not print: ${messageOf(error).split("\n")[0]}`,
    );
  } finally {
    // A browser that is still closing down may hold files for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function flags(folder: string): string[] {
  return [
    ...["--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ...["--allow-file-access-from-files", `--user-data-dir=${join(folder, "profile")}`], // fonts beside the project
    ...["--no-pdf-header-footer", "--virtual-time-budget=20000"], // the clock runs ahead only once fonts are in
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
