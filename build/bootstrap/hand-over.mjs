import { spawn } from "node:child_process";

/**
 * Runs a program in our place: hands signals on, ends with its exit code, and takes it along when whoever started us is
 * gone (npm does not hand its signals on).
 * @param {string} program
 * @param {string[]} args
 */
export function handOver(program, args) {
  const child = spawn(program, args, { stdio: "inherit" });
  const end = () => child.kill("SIGTERM");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 1000);
  child.on("exit", (code) => {
    clearInterval(watch);
    process.exit(code ?? 1);
  });
}
