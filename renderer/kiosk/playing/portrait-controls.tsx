import type { Play } from "../kiosk-state.ts";
import { PlayControls } from "./play-controls.tsx";

const sizes = {
  stop: { width: 250, height: 116, size: 56, elder: 64 },
  next: { width: 684, height: 116, size: 52, elder: 64 },
  toggle: { width: 467, height: 90, size: 42, elder: 56 },
};

/** The controls of the standing screen: two rows over its whole width. */
export function PortraitControls({ play }: { play: Play }) {
  return <PlayControls play={play} className="portrait-controls" sizes={sizes} />;
}
