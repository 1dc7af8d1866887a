import { element } from "../trail/element.ts";
import { type BlockLook, printBlock } from "../trail/print-block.ts";

/** A printed block to press. */
export function blockButton(
  words: string,
  look: BlockLook,
  className: string,
  press: () => void,
): HTMLElement {
  const button = element("button", { type: "button", class: className }, element("span", {}, words));
  printBlock(button, look, words.length * 5 + 3);
  button.addEventListener("click", press);
  return button;
}
