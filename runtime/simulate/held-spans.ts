import type { CrowdAct } from "./plan-crowd.ts";

/** Somebody holds an input from `fromMs` to `toMs`. */
export type Span = { channel: number; fromMs: number; toMs: number; who: string };

/** What a wire says of many who hold the same input: on with the first, off with the last. Cut off at `endMs`. */
export function heldSpans(spans: readonly Span[], endMs: number): Extract<CrowdAct, { kind: "input" }>[] {
  const acts: Extract<CrowdAct, { kind: "input" }>[] = [];
  const openUntil = new Map<number, { act: Extract<CrowdAct, { kind: "input" }>; toMs: number }>();
  const close = (channel: number): void => {
    const open = openUntil.get(channel);
    if (!open) return;
    acts.push({ ...open.act, atMs: Math.round(open.toMs), value: 0 });
    openUntil.delete(channel);
  };
  for (const { channel, fromMs, toMs, who } of [...spans].sort((a, b) => a.fromMs - b.fromMs)) {
    if (fromMs >= endMs) continue;
    const until = Math.min(toMs, endMs);
    const open = openUntil.get(channel);
    if (open && fromMs <= open.toMs) {
      open.toMs = Math.max(open.toMs, until);
      continue;
    }
    close(channel);
    const act = { kind: "input" as const, channel, value: 1 as const, atMs: Math.round(fromMs), who };
    acts.push(act);
    openUntil.set(channel, { act, toMs: until });
  }
  for (const channel of [...openUntil.keys()]) close(channel);
  return acts;
}
