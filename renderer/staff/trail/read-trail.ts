import { StaffTrail } from "../../../runtime/contract/staff-trail.ts";
import { ask, jsonIn } from "../link/staff-link.ts";

/** What phones told of the trail; `undefined` where the runtime does not answer as we know it. */
export async function readTrail(isRefresh: boolean): Promise<StaffTrail | undefined> {
  const headers: Record<string, string> = isRefresh ? { "x-zange-refresh": "1" } : {};
  const answer = await ask("/api/staff/trail", { headers });
  if (!answer?.ok) return undefined;
  const trail = StaffTrail.safeParse(await jsonIn(answer));
  return trail.success ? trail.data : undefined;
}
