import type { JournalEvent } from "../contract/journal.ts";
import type { QuestionLevel } from "../contract/quiz.ts";
import type { ClassTeam } from "../contract/trail-class.ts";
import { planTeams } from "./class-teams.ts";

/** A class as the journal tells it. */
export type TrailClass = {
  code: string;
  people?: number | undefined;
  minors?: number | undefined;
  level: QuestionLevel;
  teams: ClassTeam[];
  beganAt: number;
  endedAt: number | null;
};

/**
 * The classes of some days, from what began and ended in them, oldest first. Where teams begin stands in no fact: it follows from
 * who was on the way when the class began, so that a restart gives the same posts.
 */
export function listClasses(events: readonly JournalEvent[], dayOf: (at: number) => string): TrailClass[] {
  const classes: TrailClass[] = [];
  for (const event of events) {
    if (event.kind === "group.began" && event.data.kind === "trail") {
      const { group: code, people, minors, level = "upper", teams = 1 } = event.data;
      const ofThatDay = classes.filter(({ beganAt }) => dayOf(beganAt) === dayOf(event.at));
      classes.push({
        ...{ code, people, minors: people && minors, level, teams: planTeams(teams, occupiedBy(ofThatDay)) },
        ...{ beganAt: event.at, endedAt: null },
      });
    }
    if (event.kind !== "group.ended" || event.data.kind !== "trail") continue;
    const ended = classes.filter(({ code }) => code === event.data.group).pop();
    if (ended && ended.endedAt === null) ended.endedAt = ended.beganAt + event.data.lastedMs;
  }
  return classes;
}

/** The posts at which teams of classes that are on the way began. */
export function occupiedBy(classes: readonly TrailClass[]): number[] {
  return classes
    .filter(({ endedAt }) => endedAt === null)
    .flatMap(({ teams }) => teams.map(({ start }) => start));
}
