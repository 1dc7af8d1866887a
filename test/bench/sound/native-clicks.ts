import { spawn } from "node:child_process";
import { once } from "node:events";
import { type SoundServer, sampleRate } from "./sound-server.ts";

/** A player without any page in between, kept running, that sounds what it is handed at once. */
export type NativeClicks = {
  /** Sounds a click; answers when (performance.now) it was handed over. */
  click(): number;
  stop(): Promise<void>;
};

const clickMs = 20;
/** What the player holds back until more comes must be silence. */
const afterMs = 30;

export async function startNativeClicks(server: SoundServer): Promise<NativeClicks> {
  const words = ["--raw", `--rate=${sampleRate}`, "--format=s16le", "--channels=1", "--latency-msec=5"];
  const child = spawn("pacat", words, { env: server.env, stdio: ["pipe", "ignore", "ignore"] });
  const bytesOf = (ms: number) => (ms / 1000) * sampleRate * 2;
  const click = Buffer.alloc(bytesOf(clickMs + afterMs));
  for (let byte = 0; byte < bytesOf(clickMs); byte += 2)
    click.writeInt16LE(byte % 4 === 0 ? 12_000 : -12_000, byte);
  await new Promise((resolve) => setTimeout(resolve, 300)); // it says nothing when it is connected
  return {
    click() {
      const at = performance.now();
      child.stdin.write(click);
      return at;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
