// The writer's thread: waits for the disk so that nobody else has to. Started by writer-link.ts.
import { parentPort, workerData } from "node:worker_threads";
import { createJournalStore } from "./journal-store.ts";
import type { WriterRequest, WriterStart } from "./writer-messages.ts";

const start: WriterStart = workerData;
const answer = createJournalStore(start);

parentPort?.on("message", (request: WriterRequest) => {
  parentPort?.postMessage(answer(request));
  if (request.kind === "close") parentPort?.close();
});
