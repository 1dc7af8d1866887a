import type { HallTime } from "../base/hall-time.ts";
import { questionLevels } from "../contract/quiz.ts";
import type { ClassCard, ClassSheet } from "../contract/trail-class.ts";
import type { ClassWithResults } from "./class-book.ts";

export type ClassWords = {
  hall: string;
  hallTime: HallTime;
  /** Where phones find the trail, without the last slash. */
  base: string;
};

/** What a phone opens to join the class; the same address with `&team=2` joins its second team. */
export function joinAddress(base: string, code: string): string {
  return `${base}/t?class=${code}`;
}

/** A class as the staff page lists it. */
export function cardOf({ of, results }: ClassWithResults, { hallTime, base }: ClassWords): ClassCard {
  const { code, level, teams, people, minors, beganAt, endedAt } = of;
  const timeOf = (at: number) => hallTime.stampOf(at).slice(11, 16);
  const { phones, stamps, completions, lastAt } = results;
  return {
    ...{ code, level, teams, address: joinAddress(base, code) },
    ...(people === undefined ? {} : { people }),
    ...(minors === undefined ? {} : { minors }),
    ...{ began: timeOf(beganAt), ended: endedAt === null ? null : timeOf(endedAt) },
    ...{ phones, stamps, completions, walkedMs: lastAt === null ? 0 : Math.max(0, lastAt - beganAt) },
  };
}

/** The result sheet: of phones and answers, of no pupil. `wordsOf` finds a question's wording by stop and id. */
export function sheetOf(
  found: ClassWithResults,
  words: ClassWords,
  wordsOf: (place: number | "bonus", question: string) => string | undefined,
): ClassSheet {
  const { reached, stamped, questions, levels } = found.results;
  const thirteen = Array.from({ length: 13 }, (_, at) => at + 1);
  const stops = reached.has("bonus") ? [...thirteen, "bonus" as const] : thirteen;
  const numberOf = (place: number | "bonus") => (place === "bonus" ? 14 : place);
  return {
    ...cardOf(found, words),
    hall: words.hall,
    day: words.hallTime.dayOf(found.of.beganAt),
    stops: stops.map((place) => ({
      place,
      reached: reached.get(place) ?? 0,
      stamped: stamped.get(place) ?? 0,
    })),
    questions: [...questions.values()]
      .sort((a, b) => numberOf(a.place) - numberOf(b.place) || (a.question < b.question ? -1 : 1))
      .map(({ place, question, right, asked }) => ({
        ...{ place, question: wordsOf(place, question) ?? question, right, asked },
      })),
    levels: questionLevels.flatMap((level) => {
      const share = levels.get(level);
      return share ? [{ level, ...share }] : [];
    }),
  };
}
