import { sections } from "../../runtime/contract/section.ts";
import type { LeadCard } from "../../runtime/contract/staff-lead.ts";

/** Nothing is being led, and two ceremonies could be. */
export function makeLeadCard(changes: Partial<LeadCard> = {}): LeadCard {
  return {
    mode: { kind: "open" },
    stations: sections.map(({ numeral, name }, at) => ({ id: `s${at + 1}`, name: `${numeral} ${name}` })),
    ceremonies: [
      { id: "oath", title: "入党誓词", audience: "党员重温入党誓词", lines: 12 },
      { id: "pioneers", title: "少先队呼号", audience: "少先队员", lines: 2 },
    ],
    ...changes,
  };
}
