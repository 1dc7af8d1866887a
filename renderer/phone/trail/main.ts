import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { chooseQuestions } from "../../shared/quiz/choose-questions.ts";
import { startQuiz } from "../../shared/quiz/quiz.ts";
import { element, refill } from "./element.ts";
import { stopHead } from "./head.ts";
import type { Page } from "./page.ts";
import { openProgress, progressKey } from "./progress-store.ts";
import { readCheckpoint } from "./read-checkpoint.ts";
import { showQuiz } from "./show-quiz.ts";
import { showStamp } from "./show-stamp.ts";
import { showStop } from "./show-stop.ts";
import { showTrail } from "./show-trail.ts";
import { stepLink } from "./step-link.ts";
import { nameOf, type Place, readAddress, stopWords } from "./stop-words.ts";
import "./trail.css";
import "./stop.css";
import "./stop-states.css";
import "./quiz.css";
import "./seals.css";
import "./small-screens.css";

const questionsAStop = 3;

const { root, place } = readAddress(window.location.pathname);
const page: Page = {
  place: document.getElementById("page") ?? document.body,
  root,
  progress: openProgress({ storage: () => window.localStorage, newVisit }),
};

window.addEventListener("storage", ({ key }) => {
  if (key === progressKey) page.progress.refresh();
});

if (place === "all" || place === "unknown") {
  const notice = place === "unknown" ? "没有这一站，请从下面选一站。" : undefined;
  const draw = () => {
    page.progress.refresh();
    refill(page.place, showTrail(page, notice));
  };
  draw();
  window.addEventListener("storage", draw);
  // Back from a stop, a browser shows the page as it was left: without the stamp that has come since.
  window.addEventListener("pageshow", ({ persisted }) => persisted && draw());
} else void openStop(place);

async function openStop(place: Place): Promise<void> {
  document.title = `${nameOf(place)} · 长征路${place === "bonus" ? "" : `第 ${place} 站`}`;
  refill(page.place, stopHead(place, undefined), element("main", { class: "waiting" }));
  const read = await readCheckpoint(page.root, place);
  if (read.status === "ok") runStop(read.stop);
  else refill(page.place, stopHead(place, undefined), notReached(place, read.status));
}

/** Story, questions and stamp of one stop; the address after `#` says which, so that the back button leads back. */
function runStop(stop: VisitorCheckpoint): void {
  let leave = () => {};
  const choose = () => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    const choice = { place: stop.place, level: "upper" as const, count: questionsAStop, seed };
    return startQuiz(chooseQuestions(stop.questions, choice), seed);
  };
  const finish = (score: Parameters<typeof showStamp>[2]) => {
    page.progress.stamp(stop.place, { at: Date.now(), right: score.right, asked: score.asked });
    refill(page.place, smallHead(stop), showStamp(page, stop, score));
  };
  const draw = () => {
    leave();
    leave = () => {};
    window.scrollTo(0, 0);
    const quiz = choose();
    if (window.location.hash !== "#quiz") {
      const shown = showStop(page, stop, quiz.asked.length);
      leave = shown.leave;
      refill(page.place, shown.view);
    } else if (quiz.asked.length === 0) finish({ right: 0, partly: 0, answered: 0, asked: 0 });
    else refill(page.place, smallHead(stop), showQuiz(quiz, finish));
  };
  draw();
  window.addEventListener("hashchange", draw);
}

function smallHead({ place, story }: VisitorCheckpoint): HTMLElement {
  const head = stopHead(place, story.pictureUrl && page.root + story.pictureUrl);
  head.classList.add("head-small");
  return head;
}

function notReached(place: Place, status: "absent" | "unreached"): HTMLElement {
  const words =
    status === "absent"
      ? `${stopWords(place)}的故事还没有准备好，先看看别的站吧。`
      : "故事还没有取到。已经盖的印都在，请靠近展馆的网络再试一次。";
  return element(
    "main",
    { class: "waiting" },
    element("p", { role: "status" }, words),
    status === "unreached" ? stepLink("", "再试一次") : undefined,
    element("p", { class: "ways" }, element("a", { href: "../t" }, "全部十三站")),
  );
}

/** 32 hex digits of chance. */
function newVisit(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
