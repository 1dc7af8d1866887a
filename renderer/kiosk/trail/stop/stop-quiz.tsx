import { useState } from "react";
import { type QuestionLevel, questionLevels } from "../../../../runtime/contract/quiz.ts";
import type { VisitorQuestion } from "../../../../runtime/contract/visitor-checkpoint.ts";
import { chooseQuestions } from "../../../shared/quiz/choose-questions.ts";
import {
  answerQuestion,
  currentMark,
  currentQuestion,
  isFinished,
  nextQuestion,
  type Quiz,
  type Score,
  scoreOf,
  startQuiz,
} from "../../../shared/quiz/quiz.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import type { StageLayout } from "../../stage/fit-stage.ts";
import { levelWords, nameOf } from "../trail-words.ts";
import { AnswerRow } from "./answer-row.tsx";

export type StopQuizProps = {
  stop: number;
  questions: readonly VisitorQuestion[];
  layout: StageLayout;
  level: QuestionLevel;
  onLevel(level: QuestionLevel): void;
  /** Once a round, when its last question was answered. */
  onScore(score: Score): void;
  onClose(): void;
};

const inARound = 5;

/** The questions of a stop: first for whom, then one by one without haste, then a kind word. */
export function StopQuiz(props: StopQuizProps) {
  const { stop, questions, layout, level, onLevel, onScore, onClose } = props;
  const [quiz, setQuiz] = useState<Quiz>();
  const wide = layout === "portrait" ? 952 : 620;

  function begin(chosen: QuestionLevel): void {
    onLevel(chosen);
    const seed = Math.floor(performance.now());
    setQuiz(
      startQuiz(chooseQuestions(questions, { place: stop, level: chosen, count: inARound, seed }), seed),
    );
  }
  function answered(next: Quiz): void {
    if (next.marks.length === next.asked.length && quiz && quiz.marks.length < next.marks.length)
      onScore(scoreOf(next));
    setQuiz(next);
  }

  return (
    <section className={`stop-quiz stop-quiz-${layout}`} aria-label={`${nameOf(stop)}：答题`}>
      {!quiz && (
        <>
          <h2 className="song">谁来答题？</h2>
          <p className="quiz-quiet">不着急，没有时间限制，也不记名字。</p>
          <div className="quiz-levels">
            {questionLevels.map((each, at) => (
              <PrintButton
                key={each}
                kind={each === level ? "ink" : "line"}
                width={wide}
                height={112}
                size={50}
                seed={61 + at}
                onPress={() => begin(each)}
              >
                {levelWords[each]}
              </PrintButton>
            ))}
          </div>
        </>
      )}
      {quiz && !isFinished(quiz) && <Asking quiz={quiz} width={wide} onAnswer={answered} />}
      {quiz && isFinished(quiz) && <Done score={scoreOf(quiz)} />}
      <div className="stop-buttons quiz-foot">
        {quiz && currentMark(quiz) && (
          <PrintButton
            kind="ink"
            width={wide - 240}
            height={92}
            size={44}
            seed={64}
            onPress={() => setQuiz(nextQuestion(quiz))}
          >
            {quiz.at + 1 >= quiz.asked.length ? "看看答得怎样" : "下一题"}
          </PrintButton>
        )}
        <PrintButton kind="line" width={216} height={92} size={40} seed={65} onPress={onClose}>
          {quiz && isFinished(quiz) ? "好了" : "不答了"}
        </PrintButton>
      </div>
    </section>
  );
}

function Asking({ quiz, width, onAnswer }: { quiz: Quiz; width: number; onAnswer(next: Quiz): void }) {
  const [picked, setPicked] = useState<{ at: number; chosen: readonly number[] }>({ at: -1, chosen: [] });
  const asked = currentQuestion(quiz);
  if (!asked) return null;
  const mark = currentMark(quiz);
  const several = asked.question.kind === "multiple";
  const chosen = picked.at === quiz.at ? picked.chosen : [];

  function press(at: number): void {
    if (mark) return;
    if (!several) {
      onAnswer(answerQuestion(quiz, [at]));
      return;
    }
    setPicked({
      at: quiz.at,
      chosen: chosen.includes(at) ? chosen.filter((each) => each !== at) : [...chosen, at],
    });
  }
  return (
    <>
      <p className="quiz-quiet">
        第 {quiz.at + 1} 题，共 {quiz.asked.length} 题{several ? "。不止一个对的，都选上再按“选好了”" : ""}
      </p>
      <h2 className="quiz-question">{asked.question.question}</h2>
      <p className="quiz-result" role="status">
        {mark && (
          <>
            <b>
              {mark.verdict === "right"
                ? "答对了。"
                : mark.verdict === "partly"
                  ? "选对了一部分，还有别的。"
                  : "这回没答上，记住它。"}
            </b>
            {asked.question.explanation}
          </>
        )}
      </p>
      <div className="quiz-answers">
        {asked.options.map(({ text }, at) => (
          <AnswerRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the answers of a question stay where they are
            key={`${quiz.at} ${at}`}
            at={at}
            text={text}
            width={width}
            height={asked.options.length > 4 ? 82 : 100}
            isChosen={chosen.includes(at)}
            several={several}
            mark={mark}
            onPress={() => press(at)}
          />
        ))}
      </div>
      {several && !mark && chosen.length > 0 && (
        <div className="quiz-ready">
          <PrintButton
            kind="ink"
            width={width - 240}
            height={92}
            size={44}
            seed={66}
            onPress={() => onAnswer(answerQuestion(quiz, chosen))}
          >
            选好了
          </PrintButton>
        </div>
      )}
    </>
  );
}

function Done({ score: { right, asked } }: { score: Score }) {
  return (
    <div className="quiz-done" role="status">
      <h2 className="song">答完了</h2>
      <p>
        {asked} 道题，答对 {right} 道。
        {right === asked ? "这一站的故事，您都记住了。" : "再听一遍故事，还可以再来。"}
      </p>
    </div>
  );
}
