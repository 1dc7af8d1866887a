/** A button held this long means: stop. */
export const holdToStopMs = 1500;
/** How long a story takes to fall silent, and how much longer its page may take to say so. */
export const fadeMs = 400;
export const fadeGraceMs = 1500;
/** A story that makes way for the next one at its own station goes faster: two voices at one speaker are a muddle. */
export const replaceFadeMs = 150;
/** Without a sensor nobody can be seen to go: a wish lapses after the longest story and a half. */
export const longestWaitMs = 180_000;
/** Who has waited for so long is not overtaken any more, even if that keeps a neighbour silent for a while. */
export const overtakenForMs = 45_000;
/** A story that has only just begun is not left for the next one: a hammering hand would hear nothing but beginnings. */
export const settleInMs = 700;
/** At a ceremony people repeat a line more slowly than it was led, and take a breath. */
export const repeatFactor = 1.25;
export const repeatBreathMs = 800;
/** The last line stands on the screens for a while. */
export const ceremonyCloseMs = 6000;
/** A line whose voice does not come to its end is over by then. */
export const lineGraceMs = 4000;
