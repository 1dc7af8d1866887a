import {
  foundWord,
  type PatrolFound,
  type PatrolPlace,
  postName,
  postNumeral,
  postTitle,
} from "../../shared/patrol/patrol-words.ts";
import { element } from "../trail/element.ts";
import { printBlock } from "../trail/print-block.ts";
import { blockButton } from "./block-button.ts";
import { placesOf, type Walk } from "./walk.ts";

export type WalkView = {
  walk: Walk;
  /** Where the person stands. */
  here: PatrolPlace;
  /** A true code of another stop was scanned here: did somebody hang it wrongly, or walk on? */
  doubt: PatrolPlace | undefined;
  isKept: boolean;
};

export type WalkActs = {
  found(place: PatrolPlace, found: PatrolFound): void;
  typed(code: string): void;
  choose(place: PatrolPlace): void;
  skipBonus(): void;
  finish(): void;
};

/** The post to look at now, what can be wrong with it, and all posts. */
export function showWalk({ walk, here, doubt, isKept }: WalkView, acts: WalkActs): HTMLElement[] {
  const isBegun = placesOf(walk).some((place) => walk.found[place] !== undefined);
  const notKept = "这部手机存不下东西，扫了码回不到这一页，请输短码；别关掉这一页。";
  return [
    nowCard(here),
    ...(doubt === undefined ? ways(here, acts) : doubtWays(here, doubt, acts)),
    postList(walk, here, acts),
    ...(isKept ? [] : [element("p", { class: "quiet" }, notKept)]),
    ...(isBegun ? [blockButton("先看到这里，交上去", "line", "patrol-step", acts.finish)] : []),
  ];
}

function nowCard(here: PatrolPlace): HTMLElement {
  const seal = element(
    "b",
    { class: "now-seal", "aria-hidden": "true" },
    element("span", {}, postNumeral(here)),
  );
  printBlock(seal, "ink", here === "bonus" ? 14 : here);
  return element(
    "section",
    { class: "now", "aria-label": "现在这一站" },
    seal,
    element(
      "div",
      {},
      element("h2", {}, `现在去${postName(here)}`),
      postTitle(here) !== "" && element("p", { class: "now-title" }, postTitle(here)),
      element("p", { class: "quiet" }, "用手机扫牌子上的码，扫完自己回到这一页。"),
    ),
  );
}

function ways(here: PatrolPlace, acts: WalkActs): HTMLElement[] {
  const field = element("input", {
    ...{ id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false" },
    ...{ maxlength: "16", inputmode: "text", enterkeyhint: "done" },
  });
  const form = element(
    "form",
    { class: "typed" },
    element("label", { for: "code" }, "或者输牌子上的短码"),
    element("div", { class: "typed-row" }, field, submitButton()),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    acts.typed(field.value);
  });
  const choice = (words: string, found: PatrolFound) =>
    blockButton(words, "line", "fault", () => acts.found(here, found));
  return [
    form,
    element(
      "div",
      { class: "faults", role: "group", "aria-label": "牌子有什么不对" },
      choice("扫不出来", "unreadable"),
      choice("牌子不见了", "missing"),
      choice("是别的网页", "foreign"),
      here === "bonus" ? blockButton("本馆没挂这块", "line", "fault", acts.skipBonus) : undefined,
    ),
  ];
}

function submitButton(): HTMLElement {
  const button = element("button", { type: "submit", class: "typed-button" }, element("span", {}, "记下"));
  printBlock(button, "ink", 41);
  return button;
}

function doubtWays(here: PatrolPlace, doubt: PatrolPlace, acts: WalkActs): HTMLElement[] {
  return [
    element("p", { class: "doubt" }, `扫到的是${postName(doubt)}的码。您站在哪块牌子前面？`),
    blockButton(`在${postName(here)}：牌子挂错了`, "ink", "patrol-step", () => acts.found(here, doubt)),
    blockButton(`在${postName(doubt)}：我跳着走的`, "line", "patrol-step", () => acts.found(doubt, "right")),
  ];
}

function postList(walk: Walk, here: PatrolPlace, acts: WalkActs): HTMLElement {
  const rows = placesOf(walk).map((place) => {
    const found = walk.found[place];
    const button = element(
      "button",
      { type: "button", class: rowClass(found), "aria-current": place === here ? "step" : undefined },
      element("b", {}, postNumeral(place)),
      element("span", { class: "row-name" }, postTitle(place) || postName(place)),
      element("span", { class: "row-found" }, found === undefined ? "" : foundWord(found)),
    );
    button.addEventListener("click", () => acts.choose(place));
    return element("li", {}, button);
  });
  return element("ol", { class: "posts", "aria-label": "全部站牌" }, ...rows);
}

function rowClass(found: PatrolFound | undefined): string {
  if (found === undefined) return "row";
  return found === "right" ? "row row-right" : "row row-wrong";
}
