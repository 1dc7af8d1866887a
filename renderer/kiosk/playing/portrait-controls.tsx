import type { Play } from "../kiosk-state.ts";
import { type ControlSizes, PlayControls } from "./play-controls.tsx";

const sizes: ControlSizes = {
  stop: { width: 250, height: 116, size: 56, elder: 64 },
  next: { width: 684, height: 116, size: 52, elder: 64 },
  pinyin: { width: 352, height: 90, size: 42, elder: 56 },
  english: { width: 196, height: 90, size: 40, elder: 44 },
  elder: { width: 368, height: 90, size: 42, elder: 56 },
};

/** The controls of the standing screen: two rows over its whole width. */
export function PortraitControls({ play }: { play: Play }) {
  return <PlayControls play={play} className="portrait-controls" sizes={sizes} />;
}
