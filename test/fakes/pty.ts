import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A pseudo-terminal with a path for the host's end; this process is the board's end. */
export type Pty = {
  /** What to open with serialport. Missing while the cable is pulled. */
  readonly hostPath: string;
  /** Bytes to the host; dropped while the cable is pulled. */
  write(bytes: Uint8Array): void;
  /** Bytes from the host. One listener; the last one counts. */
  onData(listener: (chunk: Uint8Array) => void): void;
  /** Hangs up: the host's port closes and its path is gone, as when a USB adapter is pulled. */
  pull(): Promise<void>;
  /** Brings the same path back. */
  plugIn(): Promise<void>;
  /** Pulls and cleans up. */
  close(): Promise<void>;
};

const startWaitMs = 5000;

/** Whether this machine can make pseudo-terminals: `socat` is installed. */
export const hasPty = spawnSync("socat", ["-V"], { stdio: "ignore" }).status === 0;

/** Makes a pseudo-terminal by socat; rejects where it does not come up. `link` is the path wanted, else one in the temporary folder. */
export async function openPty(options: { link?: string } = {}): Promise<Pty> {
  const folder = options.link === undefined ? await mkdtemp(join(tmpdir(), "zange-pty-")) : undefined;
  const hostPath = options.link ?? join(folder ?? tmpdir(), "board");
  let listener: (chunk: Uint8Array) => void = () => {};
  let socat: ChildProcess | undefined;
  await plugIn();

  async function plugIn(): Promise<void> {
    if (socat) return;
    const child = spawn("socat", [`pty,raw,echo=0,link=${hostPath}`, "STDIO"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    socat = child;
    child.stdout.on("data", (chunk: Uint8Array) => {
      if (socat === child) listener(chunk);
    });
    child.stdin.on("error", () => {}); // what was under way when the cable was pulled is lost
    child.on("error", () => {}); // no socat: told below
    const began = performance.now();
    while (!existsSync(hostPath)) {
      if (child.exitCode !== null || performance.now() - began > startWaitMs)
        throw new Error(`socat made no pseudo-terminal at ${hostPath}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async function pull(): Promise<void> {
    const child = socat;
    if (!child) return;
    socat = undefined;
    // The path goes first, so that nobody opens an end that is about to die.
    await rm(hostPath, { force: true });
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await exited;
  }

  return {
    hostPath,
    write(bytes) {
      if (socat?.stdin?.writable) socat.stdin.write(bytes);
    },
    onData(next) {
      listener = next;
    },
    pull,
    plugIn,
    async close() {
      await pull();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
