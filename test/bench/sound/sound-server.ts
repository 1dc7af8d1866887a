import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PulseAudio of our own whose only sound card is a null sink; nobody hears it and no other PulseAudio is touched. */
export type SoundServer = {
  /** The environment in which a program finds it. */
  env: Record<string, string>;
  /** Plugs in another sound card of eight channels, as `pactl` would; the answer pulls it out again. */
  plugIn(name: string, label: string): () => void;
  stop(): Promise<void>;
};

export const sinkName = "zange";
export const sampleRate = 48_000;

/** Channels in the order in which a browser counts them. */
export const eightChannels =
  "front-left,front-right,front-center,lfe,rear-left,rear-right,side-left,side-right";

const shapeOfEight = `channels=8 channel_map=${eightChannels}`;

const startWaitMs = 5000;

/** Whether the programs that the recording needs are installed. */
export const hasPulseAudio = ["pulseaudio", "parec", "pacat"].every(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

/**
 * Starts it in a folder of its own; rejects where it does not come up within five seconds. Chromium believes of every sound card
 * that it has as many channels as PulseAudio has by default: `channels` is how many.
 */
export async function startSoundServer({ channels = 2 }: { channels?: 2 | 8 } = {}): Promise<SoundServer> {
  const folder = await mkdtemp(join(tmpdir(), "zange-pulse-"));
  const socket = join(folder, "native");
  const own = { HOME: folder, XDG_CONFIG_HOME: folder, PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder };
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  // Without rewinds a sample that was recorded stays as it was, so that the recording is a clock.
  const sink = `module-null-sink sink_name=${sinkName} rate=${sampleRate} norewinds=1 ${channels === 8 ? shapeOfEight : ""}`;
  const config = join(folder, "daemon.conf");
  const eight = `default-sample-channels = 8\ndefault-channel-map = ${eightChannels}\n`;
  await writeFile(config, channels === 8 ? eight : "");
  const child = spawn(
    "pulseaudio",
    [
      "--daemonize=no",
      "-n",
      "--exit-idle-time=-1",
      "--use-pid-file=no",
      "--log-level=error",
      `--load=${sink}`,
      `--load=module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
    ],
    { env: { ...inherited, ...own, PULSE_CONFIG: config }, stdio: "ignore" },
  );
  const began = performance.now();
  while (!existsSync(socket)) {
    if (child.exitCode !== null || performance.now() - began > startWaitMs)
      throw new Error("pulseaudio did not start");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const env = {
    ...inherited,
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    PULSE_STATE_PATH: folder,
  };
  const pactl = (...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync("pactl", words, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`pactl ${words.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  return {
    env,
    plugIn(name, label) {
      const properties = `sink_properties=device.description="${label.replaceAll(" ", "\\ ")}"`;
      const shape = [`rate=${sampleRate}`, ...shapeOfEight.split(" ")];
      const module = pactl("load-module", "module-null-sink", `sink_name=${name}`, ...shape, properties);
      return () => void pactl("unload-module", module);
    },
    async stop() {
      if (child.exitCode === null) {
        const gone = once(child, "exit");
        child.kill("SIGTERM");
        await gone;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
