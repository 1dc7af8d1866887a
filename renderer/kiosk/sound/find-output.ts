/** What is needed of a `MediaDeviceInfo`. */
export type ListedDevice = Pick<MediaDeviceInfo, "kind" | "deviceId" | "label">;

/** Chromium lists the system's choice a second time under these. */
const aliases = ["", "default", "communications"];

/**
 * The sound device that staff call `name` in hall.yaml: its whole name, else a part of it, in capitals or not. Answers its id,
 * `""` for the system's own choice, `undefined` where no such device is there (or the browser may not tell names).
 */
export function findOutput(devices: readonly ListedDevice[], name: string): string | undefined {
  if (name === "default") return "";
  const wanted = name.trim().toLowerCase();
  const outputs = devices.filter(
    ({ kind, deviceId }) => kind === "audiooutput" && !aliases.includes(deviceId),
  );
  const called = (isMeant: (label: string) => boolean) =>
    outputs.find(({ label }) => isMeant(label.toLowerCase()));
  return (called((label) => label === wanted) ?? called((label) => label.includes(wanted)))?.deviceId;
}
