import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { createDisc } from "./disc.ts";
import { element } from "./element.ts";
import { stopHead } from "./head.ts";
import { notKeptWords, type Page, type Walk } from "./page.ts";
import type { Sounding } from "./player.ts";
import { countStamps } from "./progress.ts";
import { stepLink } from "./step-link.ts";
import { briefly, lengthWords, numeralOf, shortOf, stopWords } from "./stop-words.ts";
import { readingSwitches } from "./switches.ts";
import { createTranscript } from "./transcript.ts";
import { wayOf } from "./way.ts";

/** The story of a stop: picture, one disc to press, the text in step with the voice, and what comes next. */
export function showStop(page: Walk, stop: VisitorCheckpoint, questionCount: number): HTMLElement {
  const { story, place } = stop;
  const { player } = page;
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
  const disc = createDisc(length, player.press);
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
  );
  player.load({
    url: page.root + story.audioUrl,
    title: `${story.title} · ${stopWords(place)}`,
    album: stop.hall,
    onState: sound,
    onTime: transcript.follow,
    onHeard(heardMs) {
      const { durationMs } = story;
      page.tell({ kind: "listened", at: Date.now(), checkpoint: place, ...spans(heardMs, durationMs) });
    },
  });

  function sound(state: Sounding): void {
    disc.show(state);
    if (state === "playing") view.classList.add("told");
    if (state === "silent") {
      view.classList.add("told");
      hint.textContent = "声音没有出来\n先看文字\n再点一下试试";
    } else hint.textContent = state === "playing" ? "正在讲" : `点一下\n${length}`;
  }
  return view;
}

/** As a report takes them; a story that was heard twice in a row was heard whole. */
function spans(heardMs: number, durationMs: number): { heardMs: number; durationMs: number } {
  const whole = Math.round(durationMs);
  return { heardMs: Math.min(heardMs, whole), durationMs: whole };
}

function countWords({ progress }: Page, { place }: VisitorCheckpoint, questionCount: number) {
  const now = progress.now();
  const count = countStamps(now);
  const done = element("b", {}, count === 0 ? "还没有盖印" : `盖了 ${count} 枚印`);
  if (now.stamps[place]) return [done, count === 13 ? "　十三站走完了" : "　这一站盖好了"];
  return [done, questionCount === 0 ? "　听完就盖这一枚" : `　听完答${numeralOf(questionCount)}题，盖这一枚`];
}

function nextStep({ root, progress }: Page, { place, next }: VisitorCheckpoint, questionCount: number) {
  const isStamped = progress.now().stamps[place] !== undefined;
  if (!isStamped)
    return stepLink("#quiz", questionCount === 0 ? "盖上这一枚印" : `答${numeralOf(questionCount)}题，盖印`);
  if (countStamps(progress.now()) === 13) return stepLink(`${root}/t#done`, "十三站走完了，看纪念证书");
  return next === null
    ? stepLink(`${root}/t`, "看印谱")
    : stepLink(`${root}/t/${next}`, `下一站：${shortOf(next)}`);
}

function sideWays({ root, progress }: Page, { place, next, questions }: VisitorCheckpoint) {
  const isStamped = progress.now().stamps[place] !== undefined;
  const link = (to: string, words: string) => element("a", { href: to }, words);
  return [
    link(`${root}/t`, "全部十三站"),
    link("#map", "看地图"),
    link(`${root}/t#code`, "输短码"),
    !isStamped && next !== null && link(`${root}/t/${next}`, "下一站"),
    isStamped && questions.length > 0 && link("#quiz", "再答一次"),
  ];
}
