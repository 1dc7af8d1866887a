// Puts a recording in force and dies at one of the steps, as by a power cut:  node kill-at-step.ts FOLDER BUILD STEP MP3-TEXT
import { putInForce } from "../../runtime/studio/put-in-force.ts";

const [, , folder = "", build = "", deadly = "", words = ""] = process.argv;
const timing = {
  version: 1 as const,
  durationMs: 4000,
  engine: "recorded",
  source: "x",
  sentences: [{ startMs: 8, endMs: 1000 }],
};
await putInForce(folder, build, { mp3: Buffer.from(words), timing }, (step) => {
  if (step === deadly) process.kill(process.pid, "SIGKILL");
});
