import { Worker } from "node:worker_threads";
import { messageOf } from "../base/app-error.ts";
import { workerUrl } from "./worker-url.ts";
import type { WriterReply, WriterRequest, WriterStart } from "./writer-messages.ts";

/** The way to the writer's thread. One request at a time. */
export type WriterLink = {
  /** Never rejects: a thread that dies answers "journal/failed", and the next request starts another, which must `open` first. */
  ask(request: WriterRequest): Promise<WriterReply>;
};

export function createWriterLink(start: WriterStart): WriterLink {
  let worker: Worker | undefined;
  let answer: (reply: WriterReply) => void = () => {};

  function startWorker(): Worker {
    const fresh = new Worker(workerUrl(), { workerData: start, name: "journal" });
    const died = (reason: string) => {
      if (worker !== fresh) return; // closed in order, or told already
      worker = undefined;
      answer({ kind: "trouble", code: "journal/failed", detail: `the writer stopped: ${reason}` });
    };
    fresh.on("message", (reply: WriterReply) => {
      if (reply.kind === "closed") worker = undefined;
      answer(reply);
    });
    fresh.on("error", (error) => died(messageOf(error)));
    fresh.on("exit", (code) => died(`exit ${code}`));
    return fresh;
  }

  return {
    ask: (request) =>
      new Promise((resolve) => {
        answer = resolve;
        if (!worker) worker = startWorker();
        worker.postMessage(request);
      }),
  };
}
