import { measureDecide } from "./decide-rate.ts";
import { measureDecoder } from "./decoder-rate.ts";
import { measureJournal } from "./journal-rate.ts";
import { grouped, type Row } from "./row.ts";

/** How much the parts that never touch a screen get through on one core. */
export async function measureRates(): Promise<Row[]> {
  const { mbPerSecond, peerMbPerSecond } = await measureDecoder();
  const ratio = mbPerSecond / peerMbPerSecond;
  const decisions = measureDecide();
  const { singleDurablePerSecond, batchedPerSecond, rebuildPerSecond } = await measureJournal();
  return [
    {
      what: "decoder, chunks of 64 bytes",
      measured: `${mbPerSecond.toFixed(0)} MB/s`,
      target: "≥ 100 MB/s, ≥ 2×",
      held: mbPerSecond >= 100 && ratio >= 2,
      beside: `parser-readline and checksum ${peerMbPerSecond.toFixed(0)} MB/s: ${ratio.toFixed(1)}×`,
      figures: { mbPerSecond, peerMbPerSecond, ratio },
    },
    perSecond("decisions", decisions, 200_000),
    perSecond("journal, each event on disk before the next", singleDurablePerSecond, 3000),
    perSecond("journal, in bursts of 50", batchedPerSecond, 50_000),
    perSecond("rollups rebuilt from the journal", rebuildPerSecond, 200_000),
  ];
}

function perSecond(what: string, measured: number, atLeast: number): Row {
  return {
    what,
    measured: `${grouped(measured)} /s`,
    target: `≥ ${grouped(atLeast)} /s`,
    held: measured >= atLeast,
    beside: "",
    figures: { perSecond: Math.round(measured) },
  };
}
