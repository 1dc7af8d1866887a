import { type ClassStorage, classCodeIn, type JoinedClass, keepJoined } from "./joined-class.ts";

export type JoinDeps = {
  /** Where the visitor door is; the address before `/t`, or that of the hall where the pages lie elsewhere. */
  door: string;
  storage: ClassStorage;
  now(): number;
  fetch(address: string): Promise<Pick<Response, "ok" | "status" | "json">>;
};

/**
 * `none`: no class was named; `unknown`: no such class walks today. `unasked`: the door could not be reached; the class is joined all the
 * same, where it begins nobody knows.
 */
export type Joining =
  | { status: "joined" | "unasked"; joined: JoinedClass; teams: readonly number[] }
  | { status: "none" | "unknown" };

/** Joins the class that an address names: `?class=K7QM&team=2`. Never rejects. */
export function joinFromSearch(search: string, deps: JoinDeps): Promise<Joining> {
  const query = new URLSearchParams(search);
  const team = Number(query.get("team") ?? "");
  return joinClass(query.get("class") ?? "", team >= 1 && team <= 13 ? team : undefined, deps);
}

/** Joins a class by its code. Never rejects. */
export async function joinClass(typed: string, team: number | undefined, deps: JoinDeps): Promise<Joining> {
  const code = classCodeIn(typed);
  if (code === undefined) return { status: typed === "" ? "none" : "unknown" };
  const asked = await askFor(code, deps);
  if (asked === "unknown") return { status: "unknown" };
  const teams = asked === "unasked" ? [] : asked;
  const own = teams.length === 1 ? undefined : team;
  const start = teams[teams.length === 1 ? 0 : (team ?? 0) - 1];
  const joined: JoinedClass = {
    code,
    at: deps.now(),
    ...(own !== undefined && { team: own }),
    ...(start !== undefined && { start }),
  };
  keepJoined(deps.storage, joined);
  return { status: asked === "unasked" ? "unasked" : "joined", joined, teams };
}

/** Where the class's teams begin, in their order. */
async function askFor(code: string, { door, fetch }: JoinDeps): Promise<number[] | "unknown" | "unasked"> {
  try {
    const answer = await fetch(`${door}/api/visitor/class/${code}.json`);
    if (answer.status === 404) return "unknown";
    return answer.ok ? startsIn(await answer.json()) : "unasked";
  } catch {
    return "unasked"; // no network by the water
  }
}

function startsIn(body: unknown): number[] {
  if (typeof body !== "object" || body === null || !("teams" in body) || !Array.isArray(body.teams))
    return [];
  return body.teams.flatMap((team: unknown) =>
    typeof team === "object" && team !== null && "start" in team && typeof team.start === "number"
      ? [team.start]
      : [],
  );
}
