import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PulseAudio of our own whose only sound card is a null sink; nobody hears it and no other PulseAudio is touched. */
export type SoundServer = {
  /** The environment in which a program finds it. */
  env: Record<string, string>;
  stop(): Promise<void>;
};

export const sinkName = "zange";
export const sampleRate = 48_000;

const startWaitMs = 5000;

/** Whether the programs that the recording needs are installed. */
export const hasPulseAudio = ["pulseaudio", "parec", "pacat"].every(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

/** Starts it in a folder of its own; rejects where it does not come up within five seconds. */
export async function startSoundServer(): Promise<SoundServer> {
  const folder = await mkdtemp(join(tmpdir(), "zange-pulse-"));
  const socket = join(folder, "native");
  const own = { HOME: folder, XDG_CONFIG_HOME: folder, PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder };
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  // Without rewinds a sample that was recorded stays as it was, so that the recording is a clock.
  const sink = `module-null-sink sink_name=${sinkName} rate=${sampleRate} norewinds=1`;
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
    { env: { ...inherited, ...own }, stdio: "ignore" },
  );
  const began = performance.now();
  while (!existsSync(socket)) {
    if (child.exitCode !== null || performance.now() - began > startWaitMs)
      throw new Error("pulseaudio did not start");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    env: {
      ...inherited,
      PULSE_SERVER: `unix:${socket}`,
      PULSE_RUNTIME_PATH: folder,
      PULSE_STATE_PATH: folder,
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
