import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { root } from "./paths.mjs";

/**
 * Runs a program to its end and answers its exit code. Its output goes to ours, or nowhere with `quiet` (then it is
 * shown when the program fails). It is killed after `limitMs`, so that nothing hangs where there is no network.
 * @param {string} program
 * @param {string[]} args
 * @param {{ limitMs?: number; quiet?: boolean; env?: Record<string, string>; shell?: boolean; nodeFirst?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { limitMs = 0, quiet = false, env = {}, shell = false, nodeFirst } = {}) {
  return new Promise((done) => {
    const path = nodeFirst ? `${dirname(nodeFirst)}${delimiter}${process.env.PATH ?? ""}` : process.env.PATH;
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: path },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell,
    });
    const said = [];
    child.stdout?.on("data", (chunk) => said.push(chunk));
    child.stderr?.on("data", (chunk) => said.push(chunk));
    const timer = limitMs > 0 ? setTimeout(() => child.kill("SIGKILL"), limitMs) : undefined;
    const end = (code) => {
      clearTimeout(timer);
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(said).subarray(-4000));
      done(code);
    };
    child.on("error", () => end(127));
    child.on("close", (code) => end(code ?? 1));
  });
}
