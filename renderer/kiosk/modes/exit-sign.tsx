// The sign of the emergency exit, drawn by ourselves after GB 13495.1 and ISO 7010 E002: a person running to the right through a
// door. Without an arrow: this screen does not know where the door is.

/** Safety green, and white. Not of the five inks: whoever flees knows this sign by its colour. */
export const safetyGreen = "#007B45";
export const safetyWhite = "#FFFFFF";

/** The person, as lines of one width each: trunk, arms, legs. */
const limbs = {
  trunk: "M43.6 38 L37.6 53.5",
  frontArm: "M45.5 35.5 L57 44.5 L67 39.5",
  backArm: "M43 35.5 L29.5 36.5 L23 47",
  frontLeg: "M38.5 55.5 L54 61.5 L54.5 77 L61 78.5",
  backLeg: "M37.5 55 L33.5 70.5 L18.5 73.5 L15.5 79.5",
};

/** The sign without words; `size` pixels square. */
export function ExitSign({ size }: { size: number }) {
  return (
    <svg viewBox="8 8 84 84" width={size} height={size} aria-hidden="true">
      <path fill={safetyWhite} d="M50 12H87V88H50z" />
      <g stroke={safetyGreen} fill={safetyGreen}>
        <Person wider={5} />
      </g>
      <g stroke={safetyWhite} fill={safetyWhite}>
        <Person wider={0} />
      </g>
    </svg>
  );
}

function Person({ wider }: { wider: number }) {
  return (
    <>
      <circle cx="48" cy="21.5" r={6.9 + wider / 2} stroke="none" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path strokeWidth={10.4 + wider} d={limbs.trunk} />
        <path strokeWidth={6 + wider} d={limbs.frontArm + limbs.backArm} />
        <path strokeWidth={8 + wider} d={limbs.frontLeg + limbs.backLeg} />
      </g>
    </>
  );
}
