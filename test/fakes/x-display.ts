import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";

export type XDisplay = {
  /** For the environment: `DISPLAY`. */
  name: string;
  stop(): Promise<void>;
};

/**
 * A screen that nobody sees, with a window manager (kiosk windows fill the screen only with one). Takes a free display number. Rejects
 * with a sentence when Xvfb or openbox is not installed.
 */
export async function startXDisplay({ width = 1080, height = 1920 } = {}): Promise<XDisplay> {
  const size = `${width}x${height}x24`;
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await firstLine(server, server.stdio[3] as Readable, "Xvfb");
  const name = `:${number}`;
  // openbox runs the start-up command once it rules the screen
  const manager = spawn("openbox", ["--sm-disable", "--startup", "echo rules"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, DISPLAY: name },
  });
  try {
    await firstLine(manager, manager.stdout, "openbox");
  } catch (error) {
    await end(server);
    throw error;
  }
  return {
    name,
    async stop() {
      await end(manager);
      await end(server);
    },
  };
}

function firstLine(process: ChildProcess, stream: Readable, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stream.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.split("\n")[0] ?? "");
    });
    process.once("error", () => reject(new Error(`${program} is not installed`)));
    process.once("exit", (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
  });
}

function end(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) return resolve();
    process.once("exit", () => resolve());
    process.kill();
  });
}
