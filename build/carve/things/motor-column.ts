import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleOchre, paleQing, pathOf, pointsOf } = cut;

/** A jeep or a lorry under canvas, from the side and somewhat behind; `size` is its length, (x, y) the ground under its middle. */
export function cutVehicle(
  print: cut.Print,
  x: number,
  y: number,
  size: number,
  kind: "jeep" | "lorry",
  dir: 1 | -1,
): void {
  const put = ([a, b]: cut.Point): cut.Point => [x + dir * a * size, y + b * size];
  const knife = { step: size * 0.16, amp: size * 0.006 };
  const part = (text: string): string => pathOf(print.cut(cut.turnedAlike(pointsOf(text).map(put)), knife));
  const wheel = (a: number, r: number): string =>
    pathOf(cut.ellipse(...put([a, -r]), r * size, r * size, 10));
  const body =
    kind === "jeep"
      ? part("-.44,-.14 -.46,-.34 -.4,-.6 -.34,-.63 .02,-.62 .1,-.4 .42,-.37 .46,-.32 .46,-.14") +
        wheel(-0.28, 0.13) +
        wheel(0.28, 0.13)
      : part("-.5,-.14 -.5,-.54 -.44,-.6 -.06,-.6 .0,-.54 .02,-.5 .2,-.5 .27,-.34 .46,-.31 .5,-.26 .5,-.14") +
        wheel(-0.34, 0.11) +
        wheel(-0.16, 0.11) +
        wheel(0.34, 0.11);
  print.edged(ink, paleQing(0.5), Math.max(2.2, size * 0.04), body);
  if (size < 34) return;
  const hubs = kind === "jeep" ? [-0.28, 0.28] : [-0.34, -0.16, 0.34];
  print.path(
    paleQing(0.5),
    hubs.map((a) => pathOf(cut.ellipse(...put([a, -0.11]), size * 0.04, size * 0.04, 7))).join(""),
  );
  const light =
    kind === "jeep"
      ? part("-.36,-.57 -.33,-.59 -.02,-.585 -.05,-.54 -.35,-.53")
      : part("-.45,-.53 -.42,-.57 -.08,-.57 -.1,-.53");
  print.path(paleQing(0.35), light);
  if (kind === "lorry") {
    let hoops = "";
    for (const a of [-0.38, -0.26, -0.14])
      hoops += pathOf(
        cut.ribbon(pointsOf(`${a},-.57 ${a},-.28`).map(put), () => Math.max(1.3, size * 0.014)),
      );
    print.path(paleQing(0.2), hoops + part(".06,-.45 .17,-.45 .22,-.34 .06,-.34"));
  } else print.path(paleQing(0.2), part("-.26,-.52 -.06,-.51 -.03,-.4 -.26,-.4"));
  print.path(paleOchre(0.6), pathOf(cut.ellipse(...put([0.46, -0.26]), size * 0.026, size * 0.03, 7)));
}
