import { Worker } from "node:worker_threads";
import { AppError, messageOf } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import type { SoundAnswer, SoundRequest } from "./sound-work.ts";
import type { NumberedAnswer, NumberedRequest } from "./sound-worker.ts";

export type SoundThread = {
  /** Rejects with the AppError of the work, or `studio/failed` where the thread dies. The next request starts another. */
  ask(request: SoundRequest): Promise<SoundAnswer>;
  stop(): Promise<void>;
};

type Waiting = { resolve(answer: SoundAnswer): void; reject(error: AppError): void };

/** Nobody has recorded for so long: the thread gives its memory back. */
const idleMs = 120_000;

/** The thread is started by the first request. */
export function createSoundThread(clock: Pick<Clock, "after">): SoundThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let cancelIdle = () => {};

  function started(): Worker {
    const fresh = new Worker(workerUrl(), { name: "studio" });
    fresh.on("message", (told: NumberedAnswer) => {
      const asked = waiting.get(told.id);
      waiting.delete(told.id);
      if ("answer" in told) asked?.resolve(told.answer);
      else asked?.reject(new AppError(told.code, told.message));
      if (waiting.size === 0) cancelIdle = clock.after(idleMs, () => void stop());
    });
    fresh.on("error", (error) => died(fresh, messageOf(error)));
    fresh.on("exit", (code) => died(fresh, `exit ${code}`));
    return fresh;
  }

  function died(which: Worker, reason: string): void {
    if (worker !== which) return; // ended in order, or told already
    worker = undefined;
    for (const { reject } of waiting.values())
      reject(new AppError("studio/failed", `the thread died: ${reason}`));
    waiting.clear();
  }

  async function stop(): Promise<void> {
    cancelIdle();
    const ending = worker;
    if (ending) died(ending, "the exhibit ends");
    await ending?.terminate();
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        cancelIdle();
        worker ??= started();
        const id = ++count;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, request } satisfies NumberedRequest);
      }),
    stop,
  };
}

/** Beside this file: as source it ends in .ts, built it is an entry of its own that ends in .js. */
function workerUrl(): URL {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`sound-worker.${ending}`, new URL(".", import.meta.url));
}
