// Which sound device hall.yaml means: the page looks in the browser's list, the runtime in the sound server's own.

/** What is needed of a browser's `MediaDeviceInfo`. */
export type ListedDevice = { kind: string; deviceId: string; label: string };

/** Chromium lists the system's choice a second time under these. */
const aliases = ["", "default", "communications"];

/** Cards of the same name in the order in which they were listed when most of them were there, by that name. */
export type Twins = Map<string, readonly string[]>;

/**
 * The sound device that staff call `name` in hall.yaml: its whole name, else a part of it, in capitals or not; with `#2` behind it
 * the second of those that are called so, in the order in which the browser lists them. `twins` remembers that order for the next
 * look: where one of them is pulled, the others keep their numbers. Answers its id, `""` for the system's own choice, `undefined`
 * where no such device is there (or the browser may not tell names).
 */
export function findOutput(
  devices: readonly ListedDevice[],
  name: string,
  twins: Twins = new Map(),
): string | undefined {
  if (name === "default") return "";
  const outputs = devices.filter(
    ({ kind, deviceId }) => kind === "audiooutput" && !aliases.includes(deviceId),
  );
  const wanted = plain(name);
  const [whole, part] = calledSo(outputs, wanted);
  if (whole[0]) return whole[0]; // a card may have a # in its own name
  const numbered = /^(.*\S)\s*#([1-9]\d?)$/.exec(wanted);
  if (!numbered) return part[0];
  const [, called = "", number] = numbered;
  const [sameName, similar] = calledSo(outputs, called);
  const here = sameName.length > 0 ? sameName : similar;
  const before = twins.get(called) ?? [];
  const someWent = here.length < before.length && here.every((id) => before.includes(id));
  const order = someWent ? before : here;
  twins.set(called, order);
  return here.find((id) => id === order[Number(number) - 1]);
}

/** Ids of those of that whole name, and of those whose name holds it. */
function calledSo(outputs: readonly ListedDevice[], wanted: string): [whole: string[], part: string[]] {
  const idsWhere = (isMeant: (label: string) => boolean): string[] =>
    outputs.filter(({ label }) => isMeant(plain(label))).map(({ deviceId }) => deviceId);
  return [idsWhere((label) => label === wanted), idsWhere((label) => label.includes(wanted))];
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
