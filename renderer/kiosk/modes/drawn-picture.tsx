import { useLayoutEffect, useRef } from "react";

export type DrawnPictureProps = {
  /** SVG text from our own knife. Must stay the same function, as it is drawn anew with another one. */
  draw: (width: number, height: number) => string;
  width: number;
  height: number;
  className?: string;
};

/** A picture that is cut in the page itself, once. */
export function DrawnPicture({ draw, width, height, className }: DrawnPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = new DOMParser().parseFromString(draw(width, height), "image/svg+xml").documentElement;
    drawing.setAttribute("width", String(width));
    drawing.setAttribute("height", String(height));
    if (!place.current) return;
    place.current.textContent = "";
    place.current.appendChild(drawing);
  }, [draw, width, height]);
  return <div ref={place} className={className} style={{ width, height }} aria-hidden="true" />;
}
