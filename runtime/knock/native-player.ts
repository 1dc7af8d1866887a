import { spawn } from "node:child_process";

/** One voice of a sound device, kept open. */
export type NativePlayer = {
  /** Sounds these frames now. `false`: it is gone, or still sounds what it was given before. */
  play(frames: Buffer): boolean;
  close(): void;
};

export type PlayerPlace = {
  /** The sound server's name of the device; empty for its own choice. */
  sink: string;
  channels: number;
  rate: number;
};

/** Channels in the order in which a browser counts them. Other numbers of them are the page's alone. */
const channelMaps: Readonly<Record<number, string>> = {
  1: "mono",
  2: "front-left,front-right",
  8: "front-left,front-right,front-center,lfe,rear-left,rear-right,side-left,side-right",
};
/**
 * How much the server takes at once: the whole knock lies there before the machine can stumble. What it asks for at a time is chosen so
 * that the device itself runs (64 − 2 × 28) / 2 = 4 ms ahead.
 */
const [aheadMs, atATimeMs] = [64, 28];
/** A player that cannot reach its server ends within that time; it says nothing when it has reached it. */
const settleMs = 1000;
const bytesPerSample = 2;

/**
 * Opens `pacat`, which speaks to PulseAudio and to PipeWire alike and comes with either. `undefined` where it is not there, or finds
 * no sound server or no such device. `onGone`: it has ended of its own accord.
 */
export async function openNativePlayer(
  { sink, channels, rate }: PlayerPlace,
  onGone: () => void,
  env = process.env,
): Promise<NativePlayer | undefined> {
  const map = channelMaps[channels];
  if (map === undefined) return undefined;
  const words = [
    ...["--playback", "--raw", "--format=s16ne", `--rate=${rate}`],
    ...[`--channels=${channels}`, `--channel-map=${map}`, "--no-remix"],
    ...[`--latency-msec=${aheadMs}`, `--process-time-msec=${atATimeMs}`, "--client-name=zange-knock"],
    ...(sink === "" ? [] : [`--device=${sink}`]),
  ];
  const child = spawn("pacat", words, { env, stdio: ["pipe", "ignore", "ignore"] });
  let state: "opening" | "open" | "gone" = "opening";
  let busyUntil = 0;
  const gone = new Promise<"gone">((resolve) => {
    const end = () => {
      if (state === "open") onGone();
      state = "gone";
      resolve("gone");
    };
    child.once("error", end);
    child.once("exit", end);
    child.stdin.on("error", () => {}); // it is about to end
  });
  let settled: ReturnType<typeof setTimeout> | undefined;
  const stayed = new Promise<"here">((resolve) => {
    settled = setTimeout(resolve, settleMs, "here");
  });
  const how = await Promise.race([gone, stayed]);
  clearTimeout(settled);
  if (how === "gone") return undefined;
  state = "open";
  return {
    play(frames) {
      const now = performance.now();
      const isStuck = child.stdin.writableLength > 0; // the server takes nothing: its card sleeps, or it hangs
      if (state === "gone" || isStuck || now < busyUntil) return false;
      const ms = (frames.length / (bytesPerSample * channels * rate)) * 1000;
      busyUntil = now + ms + atATimeMs;
      child.stdin.write(frames);
      return true;
    },
    close() {
      state = "gone";
      child.kill("SIGKILL");
    },
  };
}
