// A crowd at the exhibit as a hall runs it: at station one a story is told again and again, at the others, each on a loudspeaker of
// its own, buttons are pressed all the time. The loudspeaker of station one is recorded and laid over the story's file.
import { hasPty } from "../fakes/pty.ts";
import { type Row, skipped } from "./row.ts";
import { type HeardStory, hearStory } from "./sound/hear-story.ts";
import { benchStory, openOurExhibit } from "./sound/our-exhibit.ts";
import { record } from "./sound/record.ts";
import { hasPulseAudio, sampleRate, startSoundServer } from "./sound/sound-server.ts";
import { openSoundingBrowser } from "./sound/sounding-browser.ts";
import { readStorySound } from "./sound/story-sound.ts";
import { type Pause, watchPauses } from "./sound/watch-pauses.ts";

/** The whole measurement takes ten minutes: ZANGE_BENCH_MINUTES=10. */
const minutes = Number(process.env.ZANGE_BENCH_MINUTES ?? 1);
const what = `drop-outs in ${minutes} min of a crowd, as recorded`;
/** Far enough from station one that they never wait for it. */
const others = [4, 5, 6, 7];
const pressEveryMs = { least: 200, most: 1400 };
/** What lies ready in the buffers is used up so long after a pause at the latest. */
const afterPauseMs = 60;
/** A little before the story's end, so that its end is no gap. */
const restMs = 2000;

export async function measureCrowd(): Promise<Row[]> {
  if (!hasPulseAudio) return [skipped(what, "PulseAudio (pulseaudio, parec, pacat) is not installed")];
  if (!hasPty) return [skipped(what, "socat is not installed")];
  const server = await startSoundServer({ channels: 8 });
  const recording = record(server);
  const browser = await openSoundingBrowser(server.env);
  try {
    const exhibit = await openOurExhibit(browser, server.env);
    const story = await readStorySound(exhibit.page, `/pack/audio/${benchStory}.mp3`);
    const storyMs = (story.samples.length / sampleRate) * 1000 - restMs;
    const pausesOf = watchPauses();
    let presses = 0;
    const crowd = startCrowd(() => {
      presses++;
      exhibit.pushAt(others[Math.floor(Math.random() * others.length)] ?? 4);
    });
    const heard: HeardStory[] = [];
    for (let left = minutes * 60_000; left > 1000; left -= storyMs) {
      const forMs = Math.min(left, storyMs);
      heard.push(await hearStory(exhibit, recording, story.samples, { forMs, hasChime: true }));
    }
    crowd.stop();
    await story.remove();
    await exhibit.close();
    return [rowOf(heard, presses, pausesOf())];
  } finally {
    await browser.close();
    await recording.stop();
    await server.stop();
  }
}

function startCrowd(press: () => void): { stop(): void } {
  let timer: ReturnType<typeof setTimeout>;
  const again = (): void => {
    const { least, most } = pressEveryMs;
    timer = setTimeout(
      () => {
        press();
        again();
      },
      least + Math.random() * (most - least),
    );
  };
  again();
  return { stop: () => clearTimeout(timer) };
}

function rowOf(heard: readonly HeardStory[], presses: number, pauses: readonly Pause[] | undefined): Row {
  const sum = (of: (each: HeardStory) => number) => heard.reduce((all, each) => all + of(each), 0);
  const count = sum((each) => each.count);
  const spoiltMs = sum((each) => each.spoiltMs);
  const comparedMs = sum((each) => each.comparedMs);
  const times = heard.flatMap((each) => each.times);
  const isPaused = (at: number) => pauses?.some(({ from, to }) => at > from - 10 && at < to + afterPauseMs);
  const inPauses = times.filter(isPaused).length;
  return {
    what,
    measured: `${count}, ${spoiltMs.toFixed(0)} ms of ${(comparedMs / 1000).toFixed(0)} s`,
    target: "0",
    held: count === 0 && comparedMs > 0,
    beside: `${presses} presses at the other stations meanwhile; ${pauseWords(pauses, inPauses)}; drawn at 1080×1920 without a graphics card`,
    figures: { count, spoiltMs, comparedMs, presses, inPauses, pauses: pauses?.length ?? -1 },
  };
}

function pauseWords(pauses: readonly Pause[] | undefined, inPauses: number): string {
  if (!pauses) return "whether the machine stood still cannot be seen here";
  const longest = Math.max(0, ...pauses.map(({ from, to }) => to - from));
  return `the machine itself stood still ${pauses.length} times for up to ${longest.toFixed(0)} ms, ${inPauses} of them fell there`;
}
