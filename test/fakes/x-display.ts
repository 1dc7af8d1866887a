import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Readable } from "node:stream";

export type XDisplay = {
  /** For the environment: `DISPLAY`. */
  name: string;
  stop(): Promise<void>;
};

/** Which of the two programs this machine lacks for it; none where it can be had. */
export const missingForXDisplay = ["Xvfb", "openbox"].filter(
  (program) => spawnSync(program, ["--help"], { stdio: "ignore" }).error !== undefined,
);

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
  const breakOff = () => {
    manager.kill();
    server.kill();
  };
  process.once("exit", breakOff); // also when the tests themselves break off
  return {
    name,
    async stop() {
      process.removeListener("exit", breakOff);
      await end(manager);
      await end(server);
    },
  };
}

function firstLine(child: ChildProcess, stream: Readable, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stream.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.split("\n")[0] ?? "");
    });
    child.once("error", () => reject(new Error(`${program} is not installed`)));
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
}
