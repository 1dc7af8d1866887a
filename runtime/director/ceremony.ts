// Rule 8: one text, line by line, from every speaker; everything else is silent.
import { hushStations, volumeAt } from "./act.ts";
import { type Draft, nextPlayId, recordFact } from "./draft.ts";
import { ceremonyCloseMs, fadeMs, lineGraceMs, repeatBreathMs, repeatFactor } from "./limits.ts";
import type { Ceremony, CeremonyLine, CeremonyPlan, Layout, Wish } from "./state.ts";

export function beginCeremony(draft: Draft, id: string, lead: Ceremony["lead"], wish: Wish): void {
  const plan = planOf(draft.layout, id);
  if (!plan || plan.lines.length === 0) return;
  hushStations(draft);
  draft.programme = {
    ...{ kind: "ceremony", ceremony: id, lead, cause: wish.cause, startedAt: draft.now },
    ...{ line: 0, step: "gathering", playId: null, stepSince: draft.now },
  };
}

/** Whoever leads says: on. While a line is still being spoken nothing is skipped: an oath is heard whole. */
export function ceremonyNext(draft: Draft, ceremony: Ceremony): void {
  if (ceremony.step === "repeating") goOn(draft, ceremony);
  else if (ceremony.step === "closing") draft.programme = null;
}

/** The voice of a line fell silent; answers whether the play was one. */
export function endLine(draft: Draft, playId: string): boolean {
  const { programme } = draft;
  if (programme?.kind !== "ceremony" || programme.playId !== playId) return false;
  const spoken: Ceremony = { ...programme, playId: null, step: "repeating", stepSince: draft.now };
  draft.programme = spoken;
  if (lineOf(draft.layout, spoken)?.by === "call") goOn(draft, spoken);
  return true;
}

/** Does what time alone asks of a ceremony. */
export function settleCeremony(draft: Draft, ceremony: Ceremony): void {
  if (draft.now < ceremonyWakesAt(ceremony, draft.layout)) return;
  switch (ceremony.step) {
    case "gathering":
      if (draft.screenReady && draft.stations.every(({ phase }) => phase.kind === "idle"))
        speak(draft, ceremony);
      else if (draft.now >= ceremony.stepSince + draft.layout.policy.leadPatienceMs) draft.programme = null;
      break;
    case "speaking":
      if (ceremony.playId) endLine(draft, ceremony.playId);
      break;
    case "repeating":
      if (ceremony.lead === "voice") goOn(draft, ceremony);
      else draft.programme = null; // nobody leads on
      break;
    case "closing":
      draft.programme = null;
      break;
  }
}

/** When time alone will move this ceremony on (ms). */
export function ceremonyWakesAt(ceremony: Ceremony, layout: Layout): number {
  const lineMs = lineOf(layout, ceremony)?.durationMs ?? 0;
  switch (ceremony.step) {
    case "gathering":
      return ceremony.stepSince + fadeMs;
    case "speaking":
      return ceremony.stepSince + lineMs + lineGraceMs;
    case "repeating":
      return ceremony.lead === "voice"
        ? ceremony.stepSince + lineMs * repeatFactor + repeatBreathMs
        : ceremony.stepSince + layout.policy.leadPatienceMs;
    case "closing":
      return ceremony.stepSince + ceremonyCloseMs;
  }
}

export function endCeremony(draft: Draft, ceremony: Ceremony, fade = fadeMs): void {
  if (ceremony.playId)
    draft.effects.push({ kind: "stop", playId: ceremony.playId, fadeMs: fade, reason: "stopped" });
  draft.programme = null;
}

/** Where no page can sound just now, the line waits for one. */
function speak(draft: Draft, ceremony: Ceremony): void {
  if (!draft.screenReady) {
    draft.programme = { ...ceremony, step: "gathering", playId: null, stepSince: draft.now };
    return;
  }
  const playId = nextPlayId(draft);
  draft.programme = { ...ceremony, step: "speaking", playId, stepSince: draft.now };
  draft.effects.push({
    kind: "say",
    playId,
    ceremony: ceremony.ceremony,
    line: ceremony.line,
    volumes: draft.layout.stations.map(({ id }, index) => ({ station: id, volume: volumeAt(draft, index) })),
  });
}

function goOn(draft: Draft, ceremony: Ceremony): void {
  const plan = planOf(draft.layout, ceremony.ceremony);
  const line = ceremony.line + 1;
  if (plan && line < plan.lines.length) {
    if (plan.lines[line]?.by === "answer")
      draft.programme = { ...ceremony, line, step: "repeating", playId: null, stepSince: draft.now };
    else speak(draft, { ...ceremony, line });
    return;
  }
  draft.programme = { ...ceremony, step: "closing", playId: null, stepSince: draft.now };
  const data = {
    ceremony: ceremony.ceremony,
    title: plan?.title ?? ceremony.ceremony,
    lines: plan?.lines.length ?? ceremony.line + 1,
    lastedMs: Math.round(draft.now - ceremony.startedAt),
  };
  recordFact(draft, { kind: "ceremony.held", data }, ceremony.cause);
}

function lineOf(layout: Layout, { ceremony, line }: Ceremony): CeremonyLine | undefined {
  return planOf(layout, ceremony)?.lines[line];
}

function planOf(layout: Layout, id: string): CeremonyPlan | undefined {
  return layout.ceremonies.find((each) => each.id === id);
}
