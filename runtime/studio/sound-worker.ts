// The studio's thread: fractions of a second for a take, seconds for a story, during which the exhibit must not stop.
import { parentPort } from "node:worker_threads";
import { codeOf, messageOf } from "../base/app-error.ts";
import { type SoundAnswer, type SoundRequest, workOn } from "./sound-work.ts";

export type NumberedRequest = { id: number; request: SoundRequest };
/** An error loses its code on the way between threads, so it is told in parts. */
export type NumberedAnswer = { id: number } & ({ answer: SoundAnswer } | { code: string; message: string });

parentPort?.on("message", async ({ id, request }: NumberedRequest) => {
  let told: NumberedAnswer;
  try {
    told = { id, answer: await workOn(request) };
  } catch (error) {
    told = { id, code: codeOf(error) || "studio/failed", message: messageOf(error) };
  }
  parentPort?.postMessage(told);
});
