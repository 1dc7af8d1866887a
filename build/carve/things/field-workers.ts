// People at work in the open: the carrying pole and the hoe. Seen from the side or from behind, never a face.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, ochre, pathOf, pointsOf } = cut;

export type CarrierOptions = {
  dir?: 1 | -1;
  hat?: cut.PersonOptions["hat"];
  edge?: string;
  /** Ink of the pole: the line that is to be seen. */
  pole: string;
  /** Ink of what is in the baskets. */
  grain?: string;
};

/** A walker with a carrying pole and two baskets of grain, `height` pixels tall, the feet at (x, y). */
export function cutCarrier(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: CarrierOptions,
): void {
  const { dir = 1, hat = "cap", edge, pole, grain = ochre } = options;
  const h = height;
  cut.cutPerson(print, x, y, h, { dir, hat, pack: false, stride: 0.6, lean: 0.1, ...(edge ? { edge } : {}) });
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + dir * a * h, y + b * h]);
  const knife = { step: h * 0.12, amp: h * 0.006 };
  let ropes = "";
  let baskets = "";
  let heaps = "";
  for (const u of [-0.62, 0.78]) {
    for (const k of [-0.13, 0.13])
      ropes += pathOf(cut.ribbon(at(`${u},-.78 ${u + k},-.34`), () => h * 0.012));
    baskets += pathOf(
      print.cut(at(`${u - 0.16},-.36 ${u + 0.16},-.36 ${u + 0.11},-.13 ${u - 0.11},-.13`), knife),
    );
    heaps += pathOf(
      print.cut(at(`${u - 0.14},-.36 ${u - 0.06},-.43 ${u + 0.06},-.43 ${u + 0.14},-.36`), knife),
    );
  }
  print.path(edge ?? ink, ropes).path(grain, heaps);
  if (edge) print.edged(ink, edge, Math.max(2, h * 0.025), baskets);
  else print.path(ink, baskets);
  const way = cut.curve(at("-.68,-.77 -.3,-.83 .08,-.855 .45,-.83 .84,-.77"), 5);
  print.path(pole, pathOf(cut.ribbon(way, (t) => h * cut.lerp(0.03, 0.062, Math.sin(Math.PI * t)))));
}

export type HoerOptions = {
  dir?: 1 | -1;
  /** The hoe is lifted over the head, or in the earth. */
  hoe: "up" | "down";
  hat?: "towel" | "straw" | "cap";
  edge?: string;
  /** Ink of the shirt; the rest is ink. */
  shirt?: string;
};

/** Somebody who hoes, three quarters from behind. */
export function cutHoer(print: cut.Print, x: number, y: number, height: number, options: HoerOptions): void {
  const { dir = 1, hoe, hat = "towel", edge, shirt } = options;
  const h = height;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + dir * a * h, y + b * h]);
  const knife = { step: h * 0.14, amp: h * 0.007 };
  const part = (text: string): string => pathOf(print.cut(at(text), knife));
  const bow = hoe === "down";
  let d = part("-.17,-.46 .0,-.46 -.04,-.24 -.12,-.03 -.08,0 -.22,0 -.19,-.04 -.16,-.25");
  d += part("-.06,-.46 .09,-.45 .15,-.24 .14,-.03 .2,0 .06,0 .08,-.04 .06,-.24");
  const coat = bow
    ? "-.18,-.42 -.15,-.56 .02,-.76 .14,-.8 .2,-.7 .12,-.56 .09,-.42"
    : "-.16,-.42 -.14,-.6 -.11,-.76 .02,-.81 .13,-.76 .12,-.58 .1,-.42";
  const head = bow
    ? "0.16,-.78 .15,-.88 .21,-.93 .28,-.91 .3,-.83 .26,-.76"
    : "-.05,-.8 -.06,-.91 -.01,-.96 .06,-.95 .08,-.87 .05,-.8";
  const hats = {
    towel: bow
      ? ".14,-.84 .15,-.92 .22,-.96 .29,-.93 .3,-.87"
      : "-.075,-.87 -.07,-.95 .0,-.99 .07,-.96 .09,-.89",
    straw: bow
      ? ".06,-.8 .2,-.99 .25,-1 .42,-.84 .3,-.82"
      : "-.2,-.88 -.02,-1.04 .04,-1.04 .22,-.88 .1,-.86 -.1,-.86",
    cap: bow
      ? ".14,-.87 .16,-.95 .24,-.97 .3,-.92 .31,-.87"
      : "-.075,-.89 -.07,-.98 .0,-1.01 .07,-.98 .09,-.9",
  };
  d += part(coat) + part(head) + part(hats[hat]);
  d += bow
    ? part(".08,-.74 .16,-.72 .3,-.5 .4,-.44 .38,-.39 .26,-.44 .08,-.62")
    : part("-.08,-.72 -.14,-.8 -.13,-1.0 -.07,-1.1 -.03,-1.07 -.07,-.97 -.03,-.8") +
      part(".05,-.74 .12,-.8 .07,-1.0 -.02,-1.12 -.05,-1.08 .0,-.96 .0,-.8");
  d += bow
    ? pathOf(cut.ribbon(at(".2,-.62 .4,-.42 .68,-.05"), () => h * 0.03)) +
      part(".62,-.08 .73,-.1 .76,.02 .68,.05")
    : pathOf(cut.ribbon(at(".16,-.92 -.06,-1.1 -.42,-1.34"), () => h * 0.03)) +
      part("-.36,-1.34 -.43,-1.39 -.53,-1.28 -.47,-1.22");
  if (edge) print.edged(ink, edge, Math.max(2.4, h * 0.03), d);
  else print.path(ink, d);
  if (shirt) print.path(shirt, part(coat) + part(hats[hat]));
}
