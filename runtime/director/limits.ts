/** A button held this long means: stop. */
export const holdToStopMs = 1500;
/** How long a story takes to fall silent, and how much longer its page may take to say so. */
export const fadeMs = 400;
export const fadeGraceMs = 1500;
/** A story that makes way for the next one at its own station goes faster: two voices at one speaker are a muddle. */
export const replaceFadeMs = 150;
/** Without a sensor nobody can be seen to go: a wish lapses after the longest story and a half. */
export const longestWaitMs = 180_000;
