import { z } from "zod";

/** The seven themes of the corridor, in the order in which a visitor walks past them. */
export const sectionIds = [
  "founding",
  "spark",
  "resistance",
  "liberation",
  "construction",
  "reform",
  "newera",
] as const;
export const SectionId = z.enum(sectionIds);
export type SectionId = z.output<typeof SectionId>;

export * from "./section-names.ts";
