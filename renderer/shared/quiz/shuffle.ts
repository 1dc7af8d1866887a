import type { Chance } from "../cut/seeded.ts";

/** The same things in an order that the chance decides (Fisher and Yates); the list itself stays as it is. */
export function shuffle<Thing>(things: readonly Thing[], chance: Chance): Thing[] {
  const left = [...things];
  const out: Thing[] = [];
  while (left.length > 0) out.push(...left.splice(chance.whole(0, left.length - 1), 1));
  return out;
}
