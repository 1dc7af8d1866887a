/** SVG text as an element to be looked at only; the words stand beside it. */
export function drawingOf(svg: string): Element {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "drawing");
  drawing.querySelector("title")?.remove(); // a browser would show it over every post
  return document.importNode(drawing, true);
}
