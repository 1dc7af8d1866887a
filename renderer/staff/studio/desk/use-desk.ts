import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { longestTakeMs, type StudioStories, type StudioStory } from "../../../../runtime/contract/studio.ts";
import { createListener } from "../link/listener.ts";
import { type Answer, backToMachine, buildStory, readStory, sendTake, takeUrl } from "../link/studio-link.ts";
import { afterMs } from "../mic/take-recorder.ts";
import type { MicState } from "../mic/use-microphone.ts";
import { type Place, sentenceToRecord } from "../place.ts";

export type Doing = "nothing" | "recording" | "saving" | "building" | "hearing-all";

export type DeskDeps = {
  place: Place;
  last: StudioStories["last"];
  mic: MicState;
  onMove(at: number): void;
};

const sendAgainMs = 3000;

/** A story on the desk: which sentence, what is being done, what there is to say. */
export function useDesk({ place, last, mic, onMove }: DeskDeps) {
  const [story, setStory] = useState<StudioStory | null>(null);
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<Doing>("nothing");
  /** Why the last act failed; it goes with the next one. */
  const [sentence, setSentence] = useState("");
  const [isSignedOut, setSignedOut] = useState(false);
  const [playing, setPlaying] = useState<string | null>(null);
  const listener = useMemo(() => createListener(setPlaying), []);
  const unsent = useRef<{ key: string; wave: Blob } | null>(null);
  const sentence0 = useRef(place);

  const settle = useCallback(function settle<T>(answer: Answer<T>, take: (value: T) => void): void {
    if (answer.status === "ok") {
      setSentence("");
      take(answer.value);
    } else if (answer.status === "signed-out") setSignedOut(true);
    else setSentence(answer.sentence);
  }, []);

  const lastKey = last && last.story === place.story ? last.key : undefined;
  const open = useCallback(async () => {
    const answer = await readStory(sentence0.current.story);
    settle(answer, (value) => {
      setStory(value);
      const wished = sentence0.current.at ?? sentenceToRecord(value.sentences, lastKey);
      setAt(Math.min(wished, value.sentences.length - 1));
    });
    if (answer.status === "away") setTimeout(() => void open(), sendAgainMs);
  }, [settle, lastKey]);
  useEffect(() => void open(), [open]);
  useEffect(() => () => listener.stop(), [listener]);
  useEffect(() => {
    if (story) onMove(at);
  }, [story, at, onMove]);

  const current = story?.sentences[at];

  /** Sends what was spoken until the runtime has it: a restart of either side loses nothing that lies here. */
  const save = useCallback(async (): Promise<void> => {
    const waiting = unsent.current;
    if (!waiting) return;
    setDoing("saving");
    const answer = await sendTake(sentence0.current.story, waiting.key, waiting.wave);
    if (answer.status === "away") {
      setSentence("这一句还没有存到展项里，正在再试，请先不要关这一页。");
      setTimeout(() => void save(), sendAgainMs);
      return;
    }
    if (answer.status === "signed-out") {
      setSignedOut(true);
      return;
    }
    unsent.current = null;
    setDoing("nothing");
    settle(answer, (kept) =>
      setStory((old) => {
        if (!old) return old;
        const sentences = old.sentences.map((each) =>
          each.key === waiting.key ? { ...each, take: kept } : each,
        );
        return { ...old, sentences, hasNewTakes: old.state === "recorded" };
      }),
    );
  }, [settle]);

  const recorder = mic.status === "ok" ? mic.recorder : undefined;
  const stop = useCallback(async () => {
    if (!recorder?.isRunning() || !current) return;
    setDoing("saving");
    await new Promise((wait) => setTimeout(wait, afterMs));
    const wave = recorder.end();
    if (!wave) return setDoing("nothing");
    unsent.current = { key: current.key, wave };
    await save();
  }, [recorder, current, save]);

  const record = useCallback(() => {
    if (!recorder || doing === "saving" || doing === "building") return;
    if (doing === "recording") return void stop();
    listener.stop();
    setSentence("");
    recorder.begin();
    setDoing("recording");
  }, [recorder, doing, stop, listener]);

  // A forgotten button ends by itself, before the runtime would refuse so long a take.
  useEffect(() => {
    if (doing !== "recording") return;
    const timer = setTimeout(() => void stop(), longestTakeMs - 2000);
    return () => clearTimeout(timer);
  }, [doing, stop]);

  // What has not reached the runtime would be lost with the page: the browser asks first.
  useEffect(() => {
    if (doing !== "recording" && doing !== "saving") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [doing]);

  // The microphone was pulled out in the middle: that take is lost, the desk is not.
  useEffect(() => {
    if (mic.status !== "ok") setDoing((old) => (old === "recording" ? "nothing" : old));
  }, [mic.status]);

  const isIdle = doing === "nothing" || doing === "hearing-all";
  const say = (heard: string) => heard === "failed" && setSentence("这一段放不出来，请过一会儿再试一次。");

  return {
    ...{ story, at, current, doing, sentence, isSignedOut, playing, record },
    async signedIn() {
      setSignedOut(false);
      setSentence("");
      if (unsent.current) await save();
      else if (!story) await open();
    },
    go(next: number) {
      if (!story || !isIdle || next < 0 || next >= story.sentences.length) return;
      listener.stop();
      setSentence("");
      setDoing("nothing");
      setAt(next);
    },
    hearTake() {
      if (!isIdle || !story || !current?.take) return;
      if (playing) return listener.stop();
      void listener.play(takeUrl(story.id, current.key)).then(say);
    },
    hearMachine() {
      if (!isIdle || !story || !current) return;
      if (playing) return listener.stop();
      void listener.play(story.audioUrl, current).then(say);
    },
    async hearAll() {
      if (!isIdle || !story) return;
      if (doing === "hearing-all") {
        setDoing("nothing");
        return listener.stop();
      }
      setDoing("hearing-all");
      for (const [index, { key, take }] of story.sentences.entries()) {
        if (!take) continue;
        setAt(index);
        if ((await listener.play(takeUrl(story.id, key))) !== "ended") break;
      }
      setDoing("nothing");
    },
    async build() {
      if (!isIdle || !story) return;
      listener.stop();
      setDoing("building");
      const answer = await buildStory(story.id);
      setDoing("nothing");
      settle(answer, setStory);
    },
    async toMachine() {
      if (!isIdle || !story) return;
      listener.stop();
      setDoing("building");
      const answer = await backToMachine(story.id);
      setDoing("nothing");
      settle(answer, setStory);
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;
