import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { chooseQuestions } from "../../shared/quiz/choose-questions.ts";
import { type Score, startQuiz } from "../../shared/quiz/quiz.ts";
import { refill } from "./element.ts";
import { stopHead } from "./head.ts";
import type { Walk } from "./page.ts";
import { countStamps } from "./progress.ts";
import { levelWords, showLevels } from "./show-levels.ts";
import { showQuiz } from "./show-quiz.ts";
import { showStamp } from "./show-stamp.ts";
import { showStop } from "./show-stop.ts";

const questionsAStop = 3;

/** The story of a stop; the screen's next step leads to its questions. */
export function runStory(walk: Walk, stop: VisitorCheckpoint): void {
  refill(walk.place, showStop(walk, stop, choose(walk, stop).length));
}

/** The questions of a stop, asked for whom they are where that is not known, and the stamp. */
export function runQuiz(walk: Walk, stop: VisitorCheckpoint): void {
  const { progress, tell } = walk;
  const { place } = stop;
  const { level } = progress.now();
  if (stop.questions.length === 0) pressStamp(walk, stop, { right: 0, partly: 0, answered: 0, asked: 0 });
  if (stop.questions.length > 0 && !level) askLevel();
  if (stop.questions.length === 0 || !level) return;
  const quiz = startQuiz(choose(walk, stop), chance());
  const view = showQuiz(quiz, {
    levelWords: levelWords(level),
    onChangeLevel: askLevel,
    onAnswer: (question, right) =>
      tell({ kind: "answered", at: Date.now(), checkpoint: place, question, right }),
    onEnd(score) {
      const { right, asked } = score;
      tell({ kind: "finished", at: Date.now(), checkpoint: place, level, right, asked });
      pressStamp(walk, stop, score);
    },
  });
  refill(walk.place, smallHead(walk, stop), view);

  function askLevel(): void {
    const chosen = showLevels((next) => {
      progress.answerAs(next);
      runQuiz(walk, stop);
      window.scrollTo(0, 0);
    });
    refill(walk.place, smallHead(walk, stop), chosen);
  }
}

/** The thirteenth leads to the end of the trail. */
function pressStamp(walk: Walk, stop: VisitorCheckpoint, score: Score): void {
  const { progress, tell, go, root } = walk;
  const { place } = stop;
  const before = countStamps(progress.now());
  const at = Date.now();
  progress.stamp(place, { at, right: score.right, asked: score.asked });
  tell({ kind: "stamped", at, checkpoint: place });
  if (countStamps(progress.now()) === 13) tell({ kind: "completed", at });
  if (before < 13 && countStamps(progress.now()) === 13) go(`${root}/t#done`);
  else refill(walk.place, smallHead(walk, stop), showStamp(walk, stop, score));
}

function choose({ progress }: Walk, { place, questions }: VisitorCheckpoint) {
  const { level = "upper" } = progress.now();
  return chooseQuestions(questions, { place, level, count: questionsAStop, seed: chance() });
}

function smallHead({ root }: Walk, { place, story }: VisitorCheckpoint): HTMLElement {
  const head = stopHead(place, story.pictureUrl && root + story.pictureUrl);
  head.classList.add("head-small");
  return head;
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
