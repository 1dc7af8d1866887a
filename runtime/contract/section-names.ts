// What the seven themes are called. Without zod, so that the phone page can have it and stay small.
import type { SectionId } from "./section.ts";

export type Section = {
  id: SectionId;
  /** Number cut on the station's seal. */
  numeral: string;
  name: string;
  /** The name broken for vertical setting. */
  nameLines: readonly string[];
  /** As printed under the mark, en dash between. */
  years: string;
  /** As written in a vertical line, in Chinese numerals. */
  yearsInWords: string;
  english: string;
};

export const sections: readonly Section[] = [
  section("founding", "一", ["开天辟地"], "1919–1927", "一九一九—一九二七", "The founding"),
  section("spark", "二", ["星火燎原"], "1927–1937", "一九二七—一九三七", "A single spark"),
  section("resistance", "三", ["全民族抗战"], "1931–1945", "一九三一—一九四五", "War of Resistance"),
  section("liberation", "四", ["解放战争"], "1945–1949", "一九四五—一九四九", "War of Liberation"),
  section(
    "construction",
    "五",
    ["社会主义", "革命和建设"],
    "1949–1978",
    "一九四九—一九七八",
    "Building socialism",
  ),
  section("reform", "六", ["改革开放"], "1978–2012", "一九七八—二〇一二", "Reform and opening-up"),
  section("newera", "七", ["新时代"], "2012–", "二〇一二—", "The new era"),
];

const byId = new Map(sections.map((each) => [each.id, each]));

/** The section of that id. */
export function sectionOf(id: SectionId): Section {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no section ${id}`);
  return found;
}

function section(
  id: SectionId,
  numeral: string,
  nameLines: string[],
  years: string,
  yearsInWords: string,
  english: string,
): Section {
  return { id, numeral, name: nameLines.join(""), nameLines, years, yearsInWords, english };
}
