/** Inside the band between its two rules, a little scroll left above and below. */
export const leafSize = { width: 700, height: 512 };

const sheetWidth = 1920;
/** The rollers at both ends stay free. */
const fromEnd = 66;

/** Where the leaf's left edge lies: its middle above the station, as far as the scroll goes. */
export function leafLeft(x: number): number {
  const wished = Math.round(x - leafSize.width / 2);
  return Math.min(sheetWidth - fromEnd - leafSize.width, Math.max(fromEnd, wished));
}
