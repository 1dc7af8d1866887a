import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StoryId } from "../contract/pack.ts";
import { type Question, QuestionEntry, QuizPlace } from "../contract/quiz.ts";
import type { PackFault } from "./pack-fault.ts";
import { questionFault } from "./question-fault.ts";
import { type QuizFaults, quizFaults } from "./quiz-faults.ts";
import { readYaml } from "./read-yaml.ts";
import { sayShape } from "./say-shape.ts";
import { tryReadText } from "./try-read.ts";
import { yamlLines } from "./yaml-lines.ts";

const Outline = z.strictObject({ place: z.unknown(), questions: z.array(z.looseObject({})).min(1) });

type Path = (string | number)[];
type Deps = {
  folder: string;
  /** How many sentences a playable story has; `undefined` where there is none of that id. */
  sentencesOf: (story: string) => number | undefined;
};

/**
 * Reads every question of a pack. Never throws for what stands in its files: a faulty question is left out and told by file and
 * line, the others remain. Questions come in the order of their files' names; a pack without questions is in order.
 */
export async function readQuizzes(deps: Deps): Promise<{ questions: Question[]; faults: PackFault[] }> {
  const questions: Question[] = [];
  const faults: PackFault[] = [];
  const usedAt = new Map<string, string>();
  for (const file of await quizFiles(deps.folder)) {
    const say = quizFaults(file);
    const text = await tryReadText(join(deps.folder, "quizzes", `${file}.yaml`));
    if (text === undefined) faults.push(say.fileBroken(1, "文件打不开", "the file cannot be read"));
    else if (!StoryId.safeParse(file).success)
      faults.push(
        say.fileBroken(1, "文件名只能用小写字母、数字和 -", "a file name is made of a-z, 0-9 and -"),
      );
    else {
      const read = readQuizFile(text, file, say, deps, usedAt);
      questions.push(...read.questions);
      faults.push(...read.faults);
    }
  }
  return { questions, faults };
}

function readQuizFile(
  text: string,
  file: string,
  say: QuizFaults,
  deps: Deps,
  usedAt: Map<string, string>,
): { questions: Question[]; faults: PackFault[] } {
  const outline = readYaml(text, Outline);
  if (outline.status === "broken")
    return { questions: [], faults: [say.fileBroken(outline.line, outline.chinese, outline.reason)] };
  const lineOf = yamlLines(text);
  const place = QuizPlace.safeParse(outline.value.place);
  if (!place.success)
    return {
      questions: [],
      faults: [say.placeUnknown(lineOf(["place"]), String(outline.value.place ?? ""))],
    };
  const questions: Question[] = [];
  const faults: PackFault[] = [];
  outline.value.questions.forEach((raw, at) => {
    const lineIn = (path: Path) => lineOf(["questions", at, ...path]);
    const parsed = QuestionEntry.safeParse(raw);
    if (!parsed.success) {
      faults.push(misshapen(raw, parsed.error, `${file} ${at + 1}`, say, lineIn));
      return;
    }
    const { id } = parsed.data;
    const first = usedAt.get(id);
    const fault =
      first === undefined
        ? questionFault(parsed.data, { say, lineOf: lineIn, sentencesOf: deps.sentencesOf })
        : say.idTwice(id, lineIn(["id"]), first);
    if (first === undefined) usedAt.set(id, `quizzes/${file}.yaml:${lineIn(["id"])}`);
    if (fault) faults.push(fault);
    else questions.push({ ...parsed.data, place: place.data });
  });
  return { questions, faults };
}

/** The first thing that a question lacks, in the words of that fault. */
function misshapen(
  raw: Record<string, unknown>,
  error: z.ZodError,
  fallback: string,
  say: QuizFaults,
  lineIn: (path: Path) => number,
): PackFault {
  const id = typeof raw.id === "string" ? raw.id : fallback;
  const issue = error.issues[0];
  const path = (issue?.path ?? []).map((step) => (typeof step === "number" ? step : String(step)));
  const line = lineIn(path);
  switch (path[0]) {
    case "source":
      return say.noSource(id, line);
    case "explanation":
      return say.noExplanation(id, line);
    case "right":
      return wrongRight(raw, id, line, say);
  }
  const key = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return say.broken(
    id,
    lineIn([...path, ...key]),
    issue ? sayShape(path.join("."), issue, valueAt(raw, path)) : "写得不对",
    `${[...path, ...key].join(".")}: ${issue?.message ?? "invalid"}`,
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined),
    value,
  );
}

/** `right` does not fit the kind of question: nothing there, too much, or the wrong sort of answer. */
function wrongRight(raw: Record<string, unknown>, id: string, line: number, say: QuizFaults): PackFault {
  const { kind, right } = raw;
  const given = Array.isArray(right) ? right.filter((text) => text !== null && text !== "") : [right];
  if (given.length === 0 || given[0] === undefined || given[0] === null || given[0] === "")
    return say.noRight(id, line);
  if (kind === "multiple")
    return say.broken(id, line, "多选题的 right 要有两到五个正确答案", "right: two to five right answers");
  if (given.length > 1) return say.twoRight(id, line, given.join("、"));
  if (kind === "map") return say.mapUnknown(id, line);
  return say.noRight(id, line);
}

/** Names without `.yaml`, sorted. */
async function quizFiles(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(join(folder, "quizzes"));
  } catch {
    return []; // a pack without questions is in order
  }
  return names
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("."))
    .map((name) => name.slice(0, -5))
    .sort();
}
