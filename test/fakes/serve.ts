import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { HealthReport } from "../../runtime/contract/health.ts";

const root = resolve(import.meta.dirname, "../..");

export type Serve = {
  kiosk: string;
  visitor: string;
  /** Everything it wrote to standard error. */
  errors(): string;
  health(): Promise<HealthReport>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** SIGTERM, as a person would; answers the exit code. */
  stop(): Promise<number | null>;
};

export type ServeOptions = {
  hall: string;
  data: string;
  content?: string;
  port?: number;
  visitorPort?: number;
  env?: NodeJS.ProcessEnv;
};

/** The real runtime in a process of its own. Resolves once it says `ready`, rejects with its errors if it ends before. */
export async function startServe({
  hall,
  data,
  content,
  port = 0,
  visitorPort = 0,
  env = process.env,
}: ServeOptions): Promise<Serve> {
  const words = [
    "--hall",
    hall,
    "--data",
    data,
    "--port",
    String(port),
    "--visitor-port",
    String(visitorPort),
  ];
  if (content) words.push("--content", content);
  const child = spawn(
    process.execPath,
    [join(root, "runtime/main.ts"), "serve", ...words, "--visitor-host", "127.0.0.1"],
    { env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [kiosk, visitor] = await readyLine(child, () => errors);
  return {
    kiosk,
    visitor,
    errors: () => errors,
    health: async () => (await fetch(`${kiosk}/api/health`)).json() as Promise<HealthReport>,
    kill: () => end(child, "SIGKILL").then(() => {}),
    stop: () => end(child, "SIGTERM"),
  };
}

function readyLine(child: ChildProcess, errors: () => string): Promise<[string, string]> {
  return new Promise((done, fail) => {
    if (!child.stdout) throw new Error("no standard output");
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, kiosk, visitor] = line.split(" ");
      if (word === "ready" && kiosk && visitor) done([kiosk, visitor]);
    });
    child.on("exit", (code) => fail(new Error(`serve ended with ${code} before it was ready: ${errors()}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
  return child.exitCode;
}
