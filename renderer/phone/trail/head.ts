import { ink, paper } from "../../shared/cut/inks.ts";
import { blockShape } from "../../shared/woodcut/block-shape.ts";
import { carving } from "../carving.ts";
import { cutFoot } from "./cut-foot.ts";
import { element } from "./element.ts";
import { nameOf, type Place, stopWords } from "./stop-words.ts";

const slipWidth = 62;

/** The picture of a stop with its name on a slip. A picture that does not come leaves paper, and the name stands all the same. */
export function stopHead(place: Place, picture: string | undefined): HTMLElement {
  const name = nameOf(place);
  const image =
    picture === undefined ? undefined : element("img", { class: "picture", src: picture, alt: "" });
  const seed = place === "bonus" ? 14 : place;
  const head = element(
    "header",
    { class: "head" },
    image,
    cutFoot(seed),
    element("h1", { class: "slip" }, ...slipBlocks(name.length), element("span", {}, name)),
    element("p", { class: "tag" }, stopWords(place)),
  );
  image?.addEventListener("error", () => image.remove());
  return head;
}

/** Paper with a double cut line, its shadow a second block. */
function slipBlocks(characters: number): SVGSVGElement[] {
  const size = { width: slipWidth, height: characters * 37 + 44 };
  const block = (seed: number) => blockShape({ ...size, seed, chips: 0 }).body;
  const shadow = carving(size.width, size.height, [[ink, block(5)]]);
  shadow.setAttribute("class", "slip-shadow");
  const slip = carving(size.width, size.height, [
    [paper, block(4)],
    [ink, blockShape({ ...size, seed: 8, line: 2, inset: 6 }).body],
  ]);
  return [shadow, slip];
}
