import type { Browser } from "playwright";
import { type HeardStory, hearStory } from "./hear-story.ts";
import { startNativeClicks } from "./native-clicks.ts";
import { benchStory, openOurExhibit } from "./our-exhibit.ts";
import { openPeerExhibit } from "./peer-exhibit.ts";
import { type Recording, record } from "./record.ts";
import { type SoundServer, startSoundServer } from "./sound-server.ts";
import { openSoundingBrowser } from "./sounding-browser.ts";
import { readStorySound, type StorySound } from "./story-sound.ts";
import { timePresses } from "./time-presses.ts";

/** Delays in milliseconds on the clock of the recording, nothing taken off yet. */
export type SoundRuns = {
  /** Clicks of a native player: their median is the offset of the recording. */
  marker: number[];
  /** The silence with which the story's file begins, and that of the knock with which ours answers a press. */
  leadMs: number;
  chimeLeadMs: number;
  ours: Run;
  peers: (Run & { page: PeerPage })[];
};
export type Run = { delays: number[]; heard?: HeardStory };

export type PeerPage = (typeof peerPages)[number];
const peerPages = ["new-audio", "howler-html5", "howler-decoded", "native"] as const;

const markers = 50;
const ourPresses = 120;
const peerPresses = 35;
const listenMs = 20_000;

type Stage = { server: SoundServer; recording: Recording; browser: Browser };

/** A page without a knock of its own has to live with what the browser keeps ready: the peers get the smallest that still plays. */
const peersBuffer = "--audio-buffer-size=256";

/** Everybody one after the other, in the same recording; ours in the kiosk's browser, the peers in one that suits them better. */
export async function runContestants(): Promise<SoundRuns> {
  const server = await startSoundServer();
  const recording = record(server);
  const browser = await openSoundingBrowser(server.env);
  const peersBrowser = await openSoundingBrowser(server.env, [peersBuffer]);
  try {
    const marker = await runMarker({ server, recording, browser });
    const { ours, story, chimeLeadMs } = await runOurs({ server, recording, browser });
    await browser.close();
    const peers: SoundRuns["peers"] = [];
    for (const page of peerPages) {
      peers.push({ page, ...(await runPeer(page, story, { server, recording, browser: peersBrowser })) });
    }
    await story.remove();
    return { marker, leadMs: story.leadMs, chimeLeadMs, ours, peers };
  } finally {
    await browser.close();
    await peersBrowser.close();
    await recording.stop();
    await server.stop();
  }
}

async function runMarker({ server, recording }: Stage): Promise<number[]> {
  const player = await startNativeClicks(server);
  try {
    return await timePresses({ press: player.click, stop: async () => {} }, recording, markers);
  } finally {
    await player.stop();
  }
}

async function runOurs({
  server,
  browser,
  recording,
}: Stage): Promise<{ ours: Run; story: StorySound; chimeLeadMs: number }> {
  const exhibit = await openOurExhibit(browser, server.env);
  try {
    const story = await readStorySound(exhibit.page, `/pack/audio/${benchStory}.mp3`);
    const delays = await timePresses(exhibit, recording, ourPresses);
    const heard = await hearStory(exhibit, recording, story.samples, {
      forMs: listenMs,
      hasChime: true,
    });
    const chime = await readStorySound(exhibit.page, "/pack/chimes/press.mp3");
    await chime.remove();
    return { ours: { delays, heard }, story, chimeLeadMs: chime.leadMs };
  } finally {
    await exhibit.close();
  }
}

async function runPeer(page: PeerPage, story: StorySound, stage: Stage): Promise<Run> {
  const { server, recording, browser } = stage;
  const peer = await openPeerExhibit({ page, folder: story.folder, browser, env: server.env });
  try {
    const delays = await timePresses(peer, recording, peerPresses);
    if (page !== "howler-decoded") return { delays };
    return { delays, heard: await hearStory(peer, recording, story.samples, { forMs: listenMs }) };
  } finally {
    await peer.close();
  }
}
