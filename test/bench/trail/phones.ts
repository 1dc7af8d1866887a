// 300 phones as one programme of its own, so that what they cost is not taken from the runtime's measurement alone: each opens a stop,
// thinks for some seconds, and sends an answer, until the time is over. Prints one line of JSON: { pages, answers } in milliseconds.
//   node phones.ts <visitor address> <phones> <seconds>
import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { TrailReport } from "../../../runtime/contract/trail-report.ts";
import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";

const [, , address = "", phones = "300", seconds = "20"] = process.argv;
/** Far less than a story takes: a crowd of readers who skip everything. */
const thinkMs = { least: 3000, more: 3000 };
const stops = 13;
const until = performance.now() + Number(seconds) * 1000;
const pages: number[] = [];
const answers: number[] = [];
const refused: number[] = [];

await Promise.all(Array.from({ length: Number(phones) }, phone));
console.log(JSON.stringify({ pages, answers, refused: refused.length }));

async function phone(): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const visit = randomBytes(16).toString("hex");
  for (let turn = 0; performance.now() < until; turn++) {
    const stop = (turn % stops) + 1;
    const began = performance.now();
    await call(agent, `/t/${stop}`);
    const { questions } = JSON.parse(
      await call(agent, `/api/visitor/checkpoint/${stop}.json`),
    ) as VisitorCheckpoint;
    pages.push(performance.now() - began);
    await wait(thinkMs.least + Math.random() * thinkMs.more);
    const now = Date.now();
    const report: TrailReport = {
      visit,
      sentAt: now,
      facts: [
        { kind: "reached", at: now, checkpoint: stop, via: "scan" },
        ...questions.slice(0, 3).map(({ id }) => ({
          kind: "answered" as const,
          at: now,
          checkpoint: stop,
          question: id,
          right: true,
        })),
      ],
    };
    const sentAt = performance.now();
    await call(agent, "/api/visitor/trail", JSON.stringify(report));
    answers.push(performance.now() - sentAt);
  }
  agent.destroy();
}

function call(agent: Agent, path: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { "content-type": "application/json" };
    const asked = request(`${address}${path}`, {
      agent,
      method: body === undefined ? "GET" : "POST",
      headers,
    });
    asked.on("response", (answer) => {
      if (answer.statusCode !== 200) refused.push(answer.statusCode ?? 0);
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve(text));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
