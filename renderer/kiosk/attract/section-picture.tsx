import type { SectionId } from "../../../runtime/contract/section.ts";
import { scrollSections } from "../../shared/scroll/where.ts";
import { ScrollPlanes } from "./scroll-planes.tsx";
import "./scroll.css";

/** A section's part of the scroll, for a story that has no picture of its own. */
export function SectionPicture({
  section,
  width,
  height,
}: {
  section: SectionId;
  width: number;
  height: number;
}) {
  const { portrait } = scrollSections[section];
  const scale = Math.max(width / portrait.width, height / portrait.height);
  const spare = portrait.height * scale - height;
  const aside = (portrait.width - width / scale) / 2;
  return (
    <div className="scroll" style={{ width, height }}>
      <ScrollPlanes scale={scale} top={-portrait.top * scale - spare} left={portrait.left + aside} />
    </div>
  );
}
