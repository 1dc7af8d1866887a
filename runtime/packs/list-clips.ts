import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Question } from "../contract/quiz.ts";
import { type Ceremony, CeremonyFile, ClipId, type ClipKind, PromptsFile } from "../contract/spoken.ts";
import type { PackFault } from "./pack-fault.ts";
import { readYaml } from "./read-yaml.ts";
import { spokenForm } from "./spoken-form.ts";
import { tryReadText } from "./try-read.ts";
import { yamlLines } from "./yaml-lines.ts";

/** Words that have, or should have, a sound of their own. */
export type Clip = {
  kind: ClipKind;
  id: string;
  /** As it is shown. */
  text: string;
  /** As a voice says it: figures read out, gaps filled. */
  spoken: string;
  /** Where the words stand in the pack. */
  file: string;
  line: number;
};

export type CeremonyText = Omit<Ceremony, "lines"> & { clips: Clip[] };

/** The prompts of `prompts.yaml`; a pack without that file has none. */
export async function listPrompts(folder: string): Promise<{ clips: Clip[]; faults: PackFault[] }> {
  const file = "prompts.yaml";
  const source = await tryReadText(join(folder, file));
  if (source === undefined) return { clips: [], faults: [] };
  const read = readYaml(source, PromptsFile);
  if (read.status === "broken") return { clips: [], faults: [broken(file, "提示语", read)] };
  const lineOf = yamlLines(source);
  const clips = Object.entries(read.value.prompts).map(([id, text]) => ({
    ...{ kind: "prompts" as const, id, text, spoken: spokenForm(text), file },
    line: lineOf(["prompts", id]),
  }));
  return { clips, faults: [] };
}

/** The ceremonies of `ceremony/`, one clip a line, sorted by their files' names. */
export async function listCeremonies(
  folder: string,
): Promise<{ ceremonies: CeremonyText[]; faults: PackFault[] }> {
  const ceremonies: CeremonyText[] = [];
  const faults: PackFault[] = [];
  for (const id of await yamlNames(join(folder, "ceremony"))) {
    const file = `ceremony/${id}.yaml`;
    const source = (await tryReadText(join(folder, file))) ?? "";
    const read = ClipId.safeParse(id).success ? readYaml(source, CeremonyFile) : badName;
    if (read.status === "broken") {
      faults.push(broken(file, "仪式", read));
      continue;
    }
    const { lines, ...about } = read.value;
    const lineOf = yamlLines(source);
    const clips = lines.map((text, at) => ({
      ...{ kind: "ceremony" as const, id: `${id}-${String(at + 1).padStart(2, "0")}` },
      ...{ text, spoken: spokenForm(text), file },
      line: lineOf(["lines", at]),
    }));
    ceremonies.push({ id, ...about, clips });
  }
  return { ceremonies, faults };
}

/** What is spoken of the questions for 低年级, who do not read well yet: each question, and its explanation. */
export async function listQuestionClips(folder: string, questions: readonly Question[]): Promise<Clip[]> {
  const places = await questionPlaces(folder);
  return questions
    .filter(({ level }) => level === "lower")
    .flatMap(({ id, question, spoken, explanation }) => {
      const { file, line } = places.get(id) ?? { file: "quizzes", line: 1 };
      return [
        {
          kind: "questions" as const,
          id,
          text: question,
          spoken: spokenForm(spoken ?? question),
          file,
          line,
        },
        { kind: "explanations" as const, id, text: explanation, spoken: spokenForm(explanation), file, line },
      ];
    });
}

/** Where each question's id stands. */
async function questionPlaces(folder: string): Promise<Map<string, { file: string; line: number }>> {
  const places = new Map<string, { file: string; line: number }>();
  for (const name of await yamlNames(join(folder, "quizzes"))) {
    const file = `quizzes/${name}.yaml`;
    const lines = ((await tryReadText(join(folder, file))) ?? "").split(/\r\n|\n|\r/);
    lines.forEach((line, at) => {
      const id = /^\s*(?:- *)?id:\s*["']?([a-z0-9-]+)/.exec(line)?.[1];
      if (id !== undefined && !places.has(id)) places.set(id, { file, line: at + 1 });
    });
  }
  return places;
}

type Broken = { status: "broken"; line: number; reason: string; chinese: string };

const badName: Broken = {
  ...{ status: "broken", line: 1, reason: "a file name is made of a-z, 0-9 and -" },
  chinese: "文件名只能用小写字母、数字和 -",
};

function broken(file: string, what: string, { line, reason, chinese }: Broken): PackFault {
  return {
    ...{ code: "pack/spoken-broken", subject: file, file, line, severity: "warning" },
    chinese: `${what} ${file} 第 ${line} 行读不懂：${chinese}。这些话先不说，故事和题目照常，请改正这一行。`,
    english: `nothing of this file is spoken: ${reason}`,
  };
}

/** Names without `.yaml`, sorted; none where there is no such folder. */
async function yamlNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".yaml") && !name.startsWith("."))
      .map((name) => name.slice(0, -5))
      .sort();
  } catch {
    return []; // a pack need not have it
  }
}
