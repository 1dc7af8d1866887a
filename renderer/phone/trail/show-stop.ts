import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { createDisc } from "./disc.ts";
import { element } from "./element.ts";
import { stopHead } from "./head.ts";
import { notKeptWords, type Page } from "./page.ts";
import { createPlayer, type Sounding } from "./player.ts";
import { countStamps } from "./progress.ts";
import { stepLink } from "./step-link.ts";
import { briefly, lengthWords, numeralOf, shortOf, stopWords } from "./stop-words.ts";
import { readingSwitches } from "./switches.ts";
import { createTranscript } from "./transcript.ts";
import { wayOf } from "./way.ts";

export type StopView = { view: HTMLElement; leave(): void };

/** The story of a stop: picture, one disc to press, the text in step with the voice, and what comes next. */
export function showStop(page: Page, stop: VisitorCheckpoint, questionCount: number): StopView {
  const { story, place } = stop;
  const english = element(
    "section",
    { class: "english", lang: "en", tabindex: "0", "aria-label": "English" },
    story.english && element("h2", {}, story.english.title),
    element("p", {}, story.english?.summary ?? "No English text for this stop yet."),
  );
  const transcript = createTranscript(story.sentences, [
    story.think === undefined
      ? undefined
      : element("p", { class: "think" }, element("b", {}, "想一想"), story.think),
  ]);
  const length = lengthWords(story.durationMs);
  const hint = element("p", { class: "beside beside-right", "aria-live": "polite" }, `点一下\n${length}`);
  const disc = createDisc(length, () => player.press());
  const player = createPlayer({
    url: page.root + story.audioUrl,
    title: `${story.title} · ${stopWords(place)}`,
    album: stop.hall,
    onState: sound,
    onTime: transcript.follow,
  });
  const view = element(
    "div",
    { class: "stop" },
    stopHead(place, story.pictureUrl && page.root + story.pictureUrl),
    element(
      "main",
      {},
      element("h2", { class: "title" }, story.title),
      story.facts &&
        element("p", { class: "facts" }, `${briefly(story.facts.date)} · ${briefly(story.facts.place)}`),
      english,
      transcript.box,
      element(
        "div",
        { class: "listen" },
        element("p", { class: "beside teaser" }, story.teaser),
        disc.button,
        hint,
      ),
      readingSwitches(page.progress, (reading) => {
        view.classList.toggle("with-pinyin", reading.pinyin);
        view.classList.toggle("large", reading.large);
        view.classList.toggle("in-english", reading.english);
        transcript.settle();
      }),
      wayOf(page.progress.now(), place),
      element("p", { class: "count" }, ...countWords(page, stop, questionCount)),
      nextStep(page, stop, questionCount),
      element("p", { class: "ways" }, ...sideWays(page, stop)),
      !page.progress.isKept() && element("p", { class: "quiet", role: "status" }, notKeptWords),
    ),
    player.audio,
  );

  function sound(state: Sounding): void {
    disc.show(state);
    if (state === "playing") view.classList.add("told");
    if (state === "silent") {
      view.classList.add("told");
      hint.textContent = "声音没有出来\n先看文字\n再点一下试试";
    } else hint.textContent = state === "playing" ? "正在讲" : `点一下\n${length}`;
  }
  return { view, leave: player.stop };
}

function countWords({ progress }: Page, { place }: VisitorCheckpoint, questionCount: number) {
  const now = progress.now();
  const count = countStamps(now);
  const done = element("b", {}, count === 0 ? "还没有盖印" : `盖了 ${count} 枚印`);
  if (now.stamps[place]) return [done, count === 13 ? "　十三站走完了" : "　这一站盖好了"];
  return [done, questionCount === 0 ? "　听完就盖这一枚" : `　听完答${numeralOf(questionCount)}题，盖这一枚`];
}

function nextStep({ progress }: Page, { place, next }: VisitorCheckpoint, questionCount: number) {
  const isStamped = progress.now().stamps[place] !== undefined;
  if (!isStamped)
    return stepLink("#quiz", questionCount === 0 ? "盖上这一枚印" : `答${numeralOf(questionCount)}题，盖印`);
  return next === null ? stepLink("../t", "看印谱") : stepLink(String(next), `下一站：${shortOf(next)}`);
}

function sideWays({ progress }: Page, { place, next, questions }: VisitorCheckpoint) {
  const isStamped = progress.now().stamps[place] !== undefined;
  const link = (to: string, words: string) => element("a", { href: to }, words);
  return [
    link("../t", "全部十三站"),
    !isStamped && next !== null && link(String(next), "先去下一站"),
    isStamped && questions.length > 0 && link("#quiz", "再答一次"),
  ];
}
