import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";

const stamp = join(root, "node_modules", ".zange-lock");

/** Installs the packages of package-lock.json where they are missing or old. Throws a sentence that says what to do. */
export async function ensurePackages() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("正在安装依赖（第一次要几分钟）… Installing packages…");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    quiet: true,
    limitMs: 20 * 60_000,
    shell: process.platform === "win32",
    env: {
      npm_config_fetch_retries: "2",
      npm_config_fetch_retry_mintimeout: "2000",
      npm_config_fetch_retry_maxtimeout: "8000",
      npm_config_fetch_timeout: "60000",
      npm_config_update_notifier: "false",
    },
  });
  if (code !== 0) {
    throw new Error(
      "依赖没有装上。请确认这台电脑能上网、磁盘有 2 GB 空位，然后再执行一次。" +
        " The packages could not be installed; check the network and 2 GB of free disk, then try again.",
    );
  }
  writeFileSync(stamp, wanted);
}
