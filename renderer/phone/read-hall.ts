import type { VisitorHall } from "../../runtime/contract/visitor.ts";

/** What the hall tells its visitors, or `undefined` where it does not answer. */
export async function readHall(): Promise<VisitorHall | undefined> {
  try {
    const answer = await fetch("/api/visitor/hall");
    const body: unknown = answer.ok ? await answer.json() : undefined;
    return isVisitorHall(body) ? body : undefined;
  } catch {
    return undefined; // no network: the page stands without
  }
}

/** Checked by hand: the schema would bring a library that weighs more than this whole page. */
function isVisitorHall(body: unknown): body is VisitorHall {
  return (
    isRecord(body) &&
    typeof body.name === "string" &&
    isRecord(body.hours) &&
    typeof body.hours.open === "string" &&
    typeof body.hours.close === "string" &&
    Array.isArray(body.closedOn) &&
    Array.isArray(body.sections) &&
    body.sections.every(
      (each) => isRecord(each) && Array.isArray(each.stories) && each.stories.every(isStory),
    )
  );
}

function isStory(value: unknown): boolean {
  return isRecord(value) && typeof value.title === "string" && typeof value.teaser === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
