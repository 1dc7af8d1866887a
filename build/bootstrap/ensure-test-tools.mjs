import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { projectNode, toolPath } from "./paths.mjs";
import { run } from "./run.mjs";

/** Programs the tests drive, with the Debian packages that carry them. */
const tools = [
  ["chromium", "chromium"],
  ["socat", "socat"],
  ["espeak-ng", "espeak-ng"],
  ["ffmpeg", "ffmpeg"],
  ["sox", "sox"],
  ["Xvfb", "xvfb"],
  ["openbox", "openbox"],
  ["pulseaudio", "pulseaudio"],
  ["pacat", "pulseaudio-utils"],
  ["pip3", "python3-pip"],
];
/** Libraries of the Electron that the shell is tried in. */
const libraries = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1", "libxss1"];

/**
 * Sees to a browser and to what the other tests drive: installed ones, else Debian's packages when we are root there,
 * else Playwright's own browser. What cannot be had is told; the tests that need it then skip with their reason.
 */
export async function ensureTestTools() {
  const missing = tools.filter(([program]) => !isOnPath(program));
  if (missing.length > 0 && isRootOnDebian()) {
    console.log("正在安装测试要用的程序… Installing what the tests drive…");
    const quick = ["-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1"];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await run("apt-get", ["update", "-qq", ...quick], {
      quiet: true,
      limitMs: 5 * 60_000,
      env,
    });
    const packages = [...missing.map(([, name]) => name), ...libraries];
    if (updated === 0) {
      const install = ["install", "-y", "-qq", "--no-install-recommends", ...quick, ...packages];
      await run("apt-get", install, { quiet: true, limitMs: 15 * 60_000, env });
    }
  }
  if (!findBrowser()) {
    console.log("正在下载测试用的浏览器… Fetching a browser for the tests…");
    await run(projectNode(), [toolPath("playwright", "cli.js"), "install", "chromium"], {
      quiet: true,
      limitMs: 5 * 60_000,
    });
  }
  const still = tools
    .filter(([program]) => program !== "chromium" && !isOnPath(program))
    .map(([program]) => program);
  if (still.length > 0)
    console.log(`没有这些程序，用到它们的测试会跳过：${still.join("、")}。 Not here, their tests skip.`);
}

function isOnPath(program) {
  if (program === "chromium" && findBrowser()) return true;
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function isRootOnDebian() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}
