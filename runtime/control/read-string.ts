import type { Control } from "../contract/hall.ts";
import type { Trigger } from "../contract/trigger.ts";

/** A string of the show control as triggers; `undefined` where hall.yaml gives it no meaning. A button is tapped: down and up. */
export function readString(
  text: string,
  receive: Control["receive"],
  at: number,
  nextId: () => string,
): Trigger[] | undefined {
  const known = Object.hasOwn(receive, text) ? receive[text] : undefined;
  if (!known) return undefined;
  const common = { at, via: "control" as const };
  if ("order" in known) return [{ ...common, id: nextId(), kind: "order", order: known.order }];
  return (["press", "release"] as const).map((kind) => ({
    ...common,
    id: nextId(),
    kind,
    station: known.station,
  }));
}
