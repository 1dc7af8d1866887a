// From a button's bytes to its sound, as a recording has it.
//
// A board on a pseudo-terminal says `$ZGIN`; the time is taken as the sentence's last byte leaves us (on its way through socat,
// which counts). The browser plays into the null sink of a PulseAudio of our own; parec records that sink. The first sample of the
// recording that is loud enough to be heard is the sound.
//
// The recording's clock: a piece of the recording comes in late now and then, but never early, so the piece that came in fastest
// within a second tells at which time of ours a sample came in (timeline.ts). How much later that is than the sink's own time is
// measured by a marker: a native player, kept open, is handed clicks at known times; the median of their delays is taken off every
// figure. What remains uncertain: the native player's own way to the sink goes off with it, and a sample is known to within one block
// of the sink, so that all figures may be too small by some 5 ms. Ours is a native player as well: what its figure says is the way from
// the frame to it.
//
// The first sound of ours is the knock that answers a press, sounded by the runtime; the story's voice follows from the page (its own
// row). Of the peers the first sound is the story's. Either file is silent for some milliseconds before its first sound. That is
// measured by decoding it in the browser and taken off, so that 0 means: its first sample was played at once.
import { switches } from "../../electron/switches.ts";
import { hasPty } from "../fakes/pty.ts";
import { percentile } from "./percentile.ts";
import { type Row, skipped } from "./row.ts";
import { type PeerPage, type Run, runContestants, type SoundRuns } from "./sound/run-contestants.ts";
import { hasPulseAudio } from "./sound/sound-server.ts";

const what = "button frame → sound, recorded";
const targetMs = { p50: 20, p99: 30 };

const peerNames: Record<PeerPage, string> = {
  "new-audio": "a page with new Audio(url).play()",
  "howler-html5": "a page with Howler, html5, preloaded",
  "howler-decoded": "a page with Howler, decoded",
  native: "no page: a native player",
};

/** Ours and what an integrator would write. */
export async function measureSound(): Promise<Row[]> {
  if (!hasPulseAudio) return [skipped(what, "PulseAudio (pulseaudio, parec, pacat) is not installed")];
  if (!hasPty) return [skipped(what, "socat is not installed")];
  const runs = await runContestants();
  const offsetMs = percentile(runs.marker, 0.5);
  const figuresOf = (run: Run, leadMs: number) =>
    readFigures(run.delays.map((each) => each - offsetMs - leadMs));
  const own = figuresOf(runs.ours, runs.chimeLeadMs);
  return [
    {
      what,
      measured: spoken(own),
      target: `p50 ≤ ${targetMs.p50} ms, p99 ≤ ${targetMs.p99} ms`,
      held: own.p50Ms <= targetMs.p50 && own.p99Ms <= targetMs.p99 && own.unheard === 0,
      beside: `${runs.ours.delays.length} presses, ${bufferWords()}; taken off: ${offsetMs.toFixed(1)} ms of the recording, ${runs.chimeLeadMs.toFixed(1)} ms of silence in the chime's file`,
      figures: { ...own, offsetMs, offsetSpreadMs: spreadOf(runs.marker), leadMs: runs.leadMs },
    },
    ...runs.peers.map((peer) => {
      const figures = figuresOf(peer, runs.leadMs);
      const laterMs = (figures.p50Ms - own.p50Ms).toFixed(0);
      const beside = peer.page === "native" ? "the floor" : `${laterMs} ms later than ours`;
      return {
        ...{ what: `the same: ${peerNames[peer.page]}`, measured: spoken(figures), beside, figures },
        ...{ target: "", held: undefined },
      };
    }),
    voiceRow(runs, offsetMs),
    dropoutRow(runs),
  ];
}

/** No target: the knock has answered by then, and it must be over. */
function voiceRow({ ours, leadMs }: SoundRuns, offsetMs: number): Row {
  const ms = (ours.heard?.voiceMs ?? Number.NaN) - offsetMs - leadMs;
  return {
    ...{ what: "button frame → the story's voice, recorded", measured: `${ms.toFixed(0)} ms` },
    ...{ target: "", held: undefined, beside: "once; the knock lasts 78 ms", figures: { ms } },
  };
}

/** No target: on a machine without a graphics card drawing and sounding share the processor, and any other program is heard. */
function dropoutRow({ ours, peers }: SoundRuns): Row {
  const own = ours.heard ?? { count: 0, spoiltMs: 0, comparedMs: 0 };
  const peer = peers.find(({ heard }) => heard)?.heard ?? own;
  const seconds = (own.comparedMs / 1000).toFixed(0);
  return {
    what: "a story as recorded, laid over its source",
    measured: `${own.count} drop-outs, ${own.spoiltMs.toFixed(0)} ms of ${seconds} s`,
    target: "",
    held: undefined,
    beside: `the empty page with Howler, decoded, buffer 256: ${peer.count}, ${peer.spoiltMs.toFixed(0)} ms; ours drew 1080×1920 without a graphics card`,
    figures: {
      ...{ count: own.count, spoiltMs: own.spoiltMs, comparedMs: own.comparedMs },
      ...{ peerCount: peer.count, peerSpoiltMs: peer.spoiltMs },
    },
  };
}

type Figures = { p50Ms: number; p99Ms: number; minMs: number; presses: number; unheard: number };

/** Of the presses that were heard, and how many were not. */
function readFigures(ms: readonly number[]): Figures {
  const heard = ms.filter((each) => Number.isFinite(each));
  return {
    p50Ms: percentile(heard, 0.5),
    p99Ms: percentile(heard, 0.99),
    minMs: Math.min(...heard),
    presses: ms.length,
    unheard: ms.length - heard.length,
  };
}

function spoken({ p50Ms, p99Ms, unheard }: Figures): string {
  return `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms${unheard > 0 ? `, ${unheard} never heard` : ""}`;
}

function spreadOf(marker: readonly number[]): number {
  return percentile(marker, 0.95) - percentile(marker, 0.05);
}

function bufferWords(): string {
  const size = switches.find(([name]) => name === "audio-buffer-size")?.[1];
  return size ? `Chromium's audio buffer ${size}, the peers' 256` : "Chromium's own audio buffer";
}
