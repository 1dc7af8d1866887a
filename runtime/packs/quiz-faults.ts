import type { PackFault, PackFaultCode } from "./pack-fault.ts";

const leftOut = "这道题先不出，其他题照常";

export type QuizFaults = ReturnType<typeof quizFaults>;

/** The faults of one file of questions, each in words for staff and for developers. Every one leaves out what it names. */
export function quizFaults(file: string) {
  const path = `quizzes/${file}.yaml`;
  const make = (
    code: PackFaultCode,
    subject: string,
    line: number,
    chinese: string,
    english: string,
  ): PackFault => ({ code, subject, file: path, line, severity: "warning", chinese, english });
  return {
    fileBroken: (line: number, chinese: string, english: string) =>
      make(
        "pack/quiz-broken",
        file,
        line,
        `题目文件“${file}”第 ${line} 行读不懂：${chinese}。这个文件里的题先不出，其他文件照常，请改正这一行。`,
        `questions of this file left out: ${english}`,
      ),
    placeUnknown: (line: number, place: string) =>
      make(
        "pack/quiz-place-unknown",
        file,
        line,
        `题目文件“${file}”的 place 写着“${place}”，没有这个地方。这个文件里的题先不出，请写板块名、1 到 13 的打卡点，或者 bonus。`,
        `unknown place “${place}”: write a section, a checkpoint 1-13 or bonus`,
      ),
    broken: (id: string, line: number, reason: string, english: string) =>
      make(
        "pack/quiz-broken",
        id,
        line,
        `题目“${id}”第 ${line} 行读不懂：${reason}。${leftOut}，请改正这一行。`,
        `question left out: ${english}`,
      ),
    idTwice: (id: string, line: number, first: string) =>
      make(
        "pack/quiz-id-twice",
        id,
        line,
        `题目编号“${id}”用了两次，前一次在 ${first}。后一道题先不出，前一道照常，请换一个编号。`,
        `this id is already used at ${first}`,
      ),
    noRight: (id: string, line: number) =>
      make(
        "pack/quiz-no-right",
        id,
        line,
        `题目“${id}”没有正确答案。${leftOut}，请在 right 里写上正确答案。`,
        "no right answer",
      ),
    twoRight: (id: string, line: number, text: string) =>
      make(
        "pack/quiz-two-right",
        id,
        line,
        `题目“${id}”只能有一个正确答案，现在不止一个（${text}）。${leftOut}，请只留一个。`,
        `more than one right answer: ${text}`,
      ),
    noSource: (id: string, line: number) =>
      make(
        "pack/quiz-no-source",
        id,
        line,
        `题目“${id}”没有写出处。${leftOut}，请在 source 里写明史实从哪里来。`,
        "no source",
      ),
    noExplanation: (id: string, line: number) =>
      make(
        "pack/quiz-explanation",
        id,
        line,
        `题目“${id}”没有讲解。${leftOut}，请在 explanation 里写一两句话。`,
        "no explanation",
      ),
    longExplanation: (id: string, line: number, sentences: number) =>
      make(
        "pack/quiz-explanation",
        id,
        line,
        `题目“${id}”的讲解有 ${sentences} 句话，屏幕上放不下。${leftOut}，请写成一两句话。`,
        `the explanation has ${sentences} sentences; write one or two`,
      ),
    optionTwice: (id: string, line: number, text: string) =>
      make(
        "pack/quiz-option-twice",
        id,
        line,
        `题目“${id}”的选项“${text}”出现了两次。${leftOut}，请改掉一个。`,
        `the option “${text}” stands there twice`,
      ),
    itemTwice: (id: string, line: number, text: string) =>
      make(
        "pack/quiz-item-twice",
        id,
        line,
        `题目“${id}”里的“${text}”出现了两次，排序和连线就分不清了。${leftOut}，请改掉一个。`,
        `“${text}” stands there twice, so order or pairs are not clear`,
      ),
    tiles: (id: string, line: number, missing: string) =>
      make(
        "pack/quiz-tiles",
        id,
        line,
        `题目“${id}”的字块里缺“${missing}”，拼不出答案。${leftOut}，请在 tiles 里补上。`,
        `the tiles lack “${missing}” to spell the answer`,
      ),
    mapUnknown: (id: string, line: number) =>
      make(
        "pack/quiz-map-unknown",
        id,
        line,
        `题目“${id}”要点的地方不在路线图上。${leftOut}，请在 right 里写 1 到 13 的打卡点。`,
        "not a stop on the route map: write a checkpoint 1-13",
      ),
    listenUnknown: (id: string, line: number, chinese: string, english: string) =>
      make(
        "pack/quiz-listen-unknown",
        id,
        line,
        `题目“${id}”要听的${chinese}。${leftOut}，请改正 story 和 sentence。`,
        english,
      ),
  };
}
