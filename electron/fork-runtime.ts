import { utilityProcess } from "electron";
import type { RuntimeEvents, RuntimeProcess } from "./keep-runtime.ts";
import { createReadyReader } from "./ready-line.ts";

export type RuntimeModule = {
  path: string;
  args: string[];
  /** Where the runtime's standard output goes besides: the staff code of the first start is shown there. */
  echo: (chunk: Uint8Array) => void;
};

/** Runs the runtime as a utility process: Node of the same binary, in a process of its own that ends with the shell. */
export function forkRuntime(module: RuntimeModule, events: RuntimeEvents): RuntimeProcess {
  const child = utilityProcess.fork(module.path, module.args, {
    stdio: ["ignore", "pipe", "inherit"],
    serviceName: "zange runtime",
  });
  const read = createReadyReader(events.onReady);
  child.stdout?.on("data", (chunk: Uint8Array) => {
    module.echo(chunk);
    read(chunk);
  });
  child.once("exit", events.onExit);
  return {
    stop: () => void child.kill(),
    kill: () => killHard(child.pid),
  };
}

/** `kill()` only asks (SIGTERM), which a process that hangs in a loop never hears. */
function killHard(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended in the meantime, which is what was wanted
  }
}
