// Five inks and the steps in which they may be mixed. Nothing printed here has any other colour.

export const paper = "#F6EFE2";
export const ink = "#1D1A17";
/** The voice, what has been reached, the one red thing of a picture. It has no tints. */
export const red = "#B3211C";
export const ochre = "#B88A2E";
export const qing = "#5F7A76";

/** `from` with a share `share` (0 to 1) of `to` stirred in, as a lower-case hex colour. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  return `#${channels(from)
    .map((value, i) => {
      const other = target[i] ?? value;
      return Math.round(value + (other - value) * share)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

const qingSteps = [0.12, 0.2, 0.35, 0.5, 0.65, 0.78, 0.88, 0.94] as const;
const ochreSteps = [0.12, 0.3, 0.45, 0.6, 0.8, 0.88, 0.94] as const;
export type QingStep = (typeof qingSteps)[number];
export type OchreStep = (typeof ochreSteps)[number];

/** Green-grey thinned with that share of paper. */
export const paleQing = (share: QingStep): string => mix(qing, paper, share);
/** Ochre thinned with that share of paper. */
export const paleOchre = (share: OchreStep): string => mix(ochre, paper, share);

export const dusk = mix(qing, ink, 0.3);
export const deep = mix(qing, ink, 0.55);
export const night = mix(qing, ink, 0.72);
export const loess = mix(ochre, ink, 0.3);
export const brown = mix(ochre, ink, 0.45);
export const umber = mix(ochre, ink, 0.68);

/** Pinyin and switched-on buttons: green-grey dark enough to be read. */
export const qingText = "#46605C";
/** Text of the second rank. */
export const muted = "#5B554C";
/** A seal not yet earned: its line and its figure. */
export const emptyLine = "#A79C88";
export const emptyFigure = "#6D6456";
/** The part of a voice line still to come. */
export const voiceToCome = "#C9BFAE";

/** Every colour a picture may hold, in lower case. */
export const pictureInks: ReadonlySet<string> = new Set(
  [
    ...[paper, ink, red, ochre, qing, dusk, deep, night, loess, brown, umber],
    ...qingSteps.map(paleQing),
    ...ochreSteps.map(paleOchre),
  ].map((hex) => hex.toLowerCase()),
);
