import { openBenchSite } from "./bench-site.ts";
import { percentile } from "./percentile.ts";
import type { Row } from "./row.ts";
import { startProgram } from "./serve-program.ts";

const rounds = 5;
const settleMs = 3000;
const targetMs = 400;
const targetMb = 120;

/** From the start of the process to its `ready` line, on a data folder that is in use already, and the memory of an idle runtime. */
export async function measureStart(): Promise<Row[]> {
  const { readyMs, rssMb } = await startSeveral();
  const p50 = percentile(readyMs, 0.5);
  return [
    {
      what: "serve: start → ready",
      measured: `${p50.toFixed(0)} ms`,
      target: `≤ ${targetMs} ms`,
      held: p50 <= targetMs,
      beside: `${rounds} starts, ${Math.min(...readyMs).toFixed(0)}–${Math.max(...readyMs).toFixed(0)} ms`,
      figures: { p50Ms: p50, minMs: Math.min(...readyMs), maxMs: Math.max(...readyMs) },
    },
    {
      what: "serve: memory when idle",
      measured: `${rssMb.toFixed(0)} MB`,
      target: `≤ ${targetMb} MB`,
      held: rssMb <= targetMb,
      beside: `${settleMs / 1000} s after ready, a board connected`,
      figures: { rssMb },
    },
  ];
}

async function startSeveral(): Promise<{ readyMs: number[]; rssMb: number }> {
  const site = await openBenchSite();
  const readyMs: number[] = [];
  let rssMb = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      const serve = await startProgram(site);
      if (round > 0) readyMs.push(serve.readyMs); // the first makes the data folder
      if (round === rounds) {
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        rssMb = (await serve.health()).memory.rssBytes / 2 ** 20;
      }
      await serve.stop();
    }
  } finally {
    await site.close();
  }
  return { readyMs, rssMb };
}
