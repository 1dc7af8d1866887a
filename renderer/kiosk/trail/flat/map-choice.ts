// Which map this screen draws. What was measured once holds for the session: a reload does not stutter again.

const rememberedAs = "zange-trail-flat";

export type MapChoice = {
  kind: "relief" | "flat";
  /** Whether a slow relief may give way by itself. */
  mayGiveWay: boolean;
};

/** `?flat=1`: the flat map; `?flat=0`: the relief however slow, for tests and pictures; else the relief unless it was slow before. */
export function chooseMap(search: string, memory: Pick<Storage, "getItem"> | undefined): MapChoice {
  const wish = new URLSearchParams(search).get("flat");
  if (wish === "0") return { kind: "relief", mayGiveWay: false };
  if (wish === "1") return { kind: "flat", mayGiveWay: false };
  return { kind: memory?.getItem(rememberedAs) ? "flat" : "relief", mayGiveWay: true };
}

/** Keeps in mind that this machine draws the relief too slowly. */
export function rememberFlat(memory: Pick<Storage, "setItem"> | undefined): void {
  try {
    memory?.setItem(rememberedAs, "1");
  } catch {
    // a full or forbidden memory only means that it is measured again
  }
}

/** The browser's memory for this session; `undefined` where it is forbidden. */
export function sessionMemory(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
