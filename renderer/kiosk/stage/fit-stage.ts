export type StageLayout = "portrait" | "landscape";

/** What is drawn on: its size in stage pixels. */
export type Sheet = { layout: StageLayout; width: number; height: number };

/** Where the stage stands in the window: a fixed sheet of pixels, scaled as a whole. */
export type StageFit = Sheet & {
  scale: number;
  left: number;
  top: number;
};

const sheets = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };

/** Fits the sheet that suits the window's shape, in the middle, as large as it goes; the rest is paper. */
export function fitStage(windowWidth: number, windowHeight: number): StageFit {
  const layout: StageLayout = windowWidth > windowHeight ? "landscape" : "portrait";
  const { width, height } = sheets[layout];
  const scale = Math.max(0.1, Math.min(windowWidth / width, windowHeight / height));
  return {
    layout,
    width,
    height,
    scale,
    left: Math.round((windowWidth - width * scale) / 2),
    top: Math.round((windowHeight - height * scale) / 2),
  };
}

const stationShortPx = 600;
const stationLong = { least: 780, most: 1180 };

/**
 * A station's own screen is small and of any shape: the sheet's short side is always the same, so that letters keep their
 * size, and its long side follows the window.
 */
export function fitStation(windowWidth: number, windowHeight: number): StageFit {
  const layout: StageLayout = windowWidth > windowHeight ? "landscape" : "portrait";
  const [long, short] = [
    Math.max(windowWidth, windowHeight, 1),
    Math.max(1, Math.min(windowWidth, windowHeight)),
  ];
  const length = Math.round(
    Math.min(stationLong.most, Math.max(stationLong.least, (stationShortPx * long) / short)),
  );
  const [width, height] = layout === "landscape" ? [length, stationShortPx] : [stationShortPx, length];
  const scale = Math.max(0.1, Math.min(windowWidth / width, windowHeight / height));
  return {
    layout,
    width,
    height,
    scale,
    left: Math.round((windowWidth - width * scale) / 2),
    top: Math.round((windowHeight - height * scale) / 2),
  };
}

const shiftEveryMs = 7 * 60_000;
const shifts = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
] as const;

/** Against burn-in the whole sheet wanders by 4 px every seven minutes. */
export function burnInShift(upMs: number): readonly [x: number, y: number] {
  return shifts[Math.floor(upMs / shiftEveryMs) % shifts.length] ?? shifts[0];
}
