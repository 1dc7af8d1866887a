import * as cut from "../../../renderer/shared/cut/index.ts";

/** Stars between two heights, a third of them bright. They thin out towards the lower edge. */
export function cutNightStars(print: cut.Print, count: number, top: number, bottom: number): void {
  const { chance, left, right } = print;
  let bright = "";
  let pale = "";
  for (let i = 0; i < count; i++) {
    const size = chance.between(1.4, 4.2);
    const star = cut.pathOf(
      cut.lens(
        chance.between(left, right),
        cut.lerp(top, bottom, chance.unit() ** 1.3),
        chance.around(0.3),
        size * 2,
        size,
        chance,
      ),
    );
    if (i % 3) pale += star;
    else bright += star;
  }
  print.path(cut.paleQing(0.35), pale).path(cut.paper, bright);
}
