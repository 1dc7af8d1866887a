import { useEffect, useRef } from "react";
import { nightPicture } from "./draw-night.ts";

/** The night outside while somebody still keeps the lamp; drawn once. */
export function NightPicture() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = new DOMParser().parseFromString(nightPicture(), "image/svg+xml").documentElement;
    drawing.setAttribute("preserveAspectRatio", "xMaxYMax slice"); // where it is cropped, the lamp stays
    if (place.current) place.current.textContent = "";
    place.current?.appendChild(drawing); // our own drawing, not a text from outside
  }, []);
  return <div ref={place} className="night" aria-hidden="true" />;
}
