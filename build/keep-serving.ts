import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { serveProgram } from "./bootstrap/serve-program.mjs";

export type KeepServing = {
  serveArgs: string[];
  /** Shows the exhibit at the kiosk address; answers when a person closed it (0) or it crashed (not 0). */
  show?: (address: string) => Promise<number>;
};

/**
 * Runs the runtime and starts it again when it dies, at first after a second, then after up to half a minute. Ends with it
 * when it could not start at all, when a signal comes, or when a person closed what was shown. Answers the exit code.
 */
export function keepServing({ serveArgs, show }: KeepServing): Promise<number> {
  return new Promise((done) => {
    let stopping = false;
    let everReady = false;
    let showing = false;
    let delayMs = 1000;
    let child = launch();

    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

    function launch() {
      const started = spawn(process.execPath, [...serveProgram, ...serveArgs], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      createInterface({ input: started.stdout }).on("line", (line) => {
        console.log(line);
        const [word, address] = line.split(" ");
        if (word !== "ready" || !address) return;
        everReady = true;
        delayMs = 1000;
        if (show && !showing) keepShowing(show, address);
      });
      started.on("exit", (code) => {
        if (stopping || !everReady) {
          done(code ?? 1);
          return;
        }
        setTimeout(() => {
          if (stopping) done(0);
          else child = launch();
        }, delayMs);
        delayMs = Math.min(delayMs * 2, 30_000);
      });
      return started;
    }

    async function keepShowing(show: (address: string) => Promise<number>, address: string): Promise<void> {
      showing = true;
      while (!stopping && (await show(address)) !== 0) await new Promise((wait) => setTimeout(wait, 2000));
      stop();
    }

    function stop(): void {
      stopping = true;
      if (!child.kill()) done(0);
    }
  });
}
