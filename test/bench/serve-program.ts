import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { serveProgram } from "../../build/bootstrap/serve-program.mjs";
import type { HealthReport } from "../../runtime/contract/health.ts";

export type ServeProcess = {
  kiosk: string;
  visitor: string;
  pid: number;
  /** performance.now() when it was started, and how long it took to say `ready`. */
  spawnedAt: number;
  readyMs: number;
  health(): Promise<HealthReport>;
  stop(): Promise<void>;
};

/** Starts the built `serve`, as `npm start` does, in a process of its own and takes the time to its `ready` line. Rejects where it ends before. */
export async function startProgram({
  hall,
  data,
  content,
  env = process.env,
}: {
  hall: string;
  data: string;
  content?: string;
  env?: NodeJS.ProcessEnv;
}): Promise<ServeProcess> {
  const words = ["--hall", hall, "--data", data, "--port", "0", "--visitor-port", "0"];
  if (content) words.push("--content", content);
  const spawnedAt = performance.now();
  const child = spawn(process.execPath, [...serveProgram, ...words, "--visitor-host", "127.0.0.1"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...env, ZANGE_LOG: "warn" },
  });
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, "line").then(([text]) => String(text)),
    once(child, "exit").then(([code]) =>
      Promise.reject(new Error(`serve ended with ${code} before it was ready`)),
    ),
  ]);
  const readyMs = performance.now() - spawnedAt;
  const [, kiosk = "", visitor = ""] = line.split(" ");
  return {
    kiosk,
    visitor,
    pid: child.pid ?? 0,
    spawnedAt,
    readyMs,
    health: async () => (await fetch(`${kiosk}/api/health`)).json() as Promise<HealthReport>,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
