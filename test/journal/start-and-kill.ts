import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * Runs a program of this folder until it prints `enough`, kills it in the middle of its work as a power cut would, and
 * answers the other lines that it printed.
 */
export async function startAndKill(program: string, ...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "enough") child.kill("SIGKILL");
    else lines.push(line);
  }
  return lines;
}
