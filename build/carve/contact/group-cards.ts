import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";
import type { StoryFront } from "../../../runtime/contract/pack.ts";
import { sections } from "../../../runtime/contract/section.ts";

/** One picture's place on the sheet; `title` is the story's where there is a story. */
export type SheetCard = { id: string; title: string; under: string };
export type SheetGroup = {
  /** Section id, `trail`, or `loose` for pictures that no story names. */
  id: string;
  heading: string;
  cards: readonly SheetCard[];
};
export type ToldPicture = {
  id: string;
  /** The picture's own title, if it is drawn. */
  drawn?: string | undefined;
  /** Front matter of the story of that id, if there is one. */
  front?: Pick<StoryFront, "title" | "section" | "order" | "checkpoint"> | undefined;
};

/**
 * Puts pictures and stories into the order in which a visitor meets them: the seven sections, the stops of the trail
 * with the bonus stop last, then pictures without a story. Groups with nothing in them are left out, so is nothing else.
 */
export function groupCards(told: readonly ToldPicture[]): SheetGroup[] {
  const card = ({ id, drawn, front }: ToldPicture, under: string): SheetCard => ({
    id,
    title: front?.title ?? drawn ?? id,
    under,
  });
  const corridor = sections.map((section): SheetGroup => {
    const mine = told
      .filter(({ front }) => front?.section === section.id)
      .sort((a, b) => (a.front?.order ?? 0) - (b.front?.order ?? 0));
    return {
      id: section.id,
      heading: `${section.numeral} ${section.name}`,
      cards: mine.map((each) => card(each, `${each.front?.order ?? "?"}`)),
    };
  });
  const numberOf = ({ front }: ToldPicture): number =>
    typeof front?.checkpoint === "number" ? front.checkpoint : Number.POSITIVE_INFINITY;
  const trail: SheetGroup = {
    id: "trail",
    heading: "长征路",
    cards: told
      .filter(({ front }) => front?.checkpoint !== undefined)
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((each) => {
        const stop = checkpoints.find(({ number }) => number === each.front?.checkpoint);
        return card(each, stop ? `${stop.number} ${stop.name}` : "加站");
      }),
  };
  const loose: SheetGroup = {
    id: "loose",
    heading: "没有故事的图",
    cards: told.filter(({ front }) => front === undefined).map((each) => card(each, "")),
  };
  return [...corridor, trail, loose].filter(({ cards }) => cards.length > 0);
}
