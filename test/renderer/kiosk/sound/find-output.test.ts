import { expect, test } from "vitest";
import { findOutput, type ListedDevice } from "../../../../renderer/kiosk/sound/find-output.ts";

const devices: ListedDevice[] = [
  { kind: "audioinput", deviceId: "m", label: "USB Wall" },
  { kind: "audiooutput", deviceId: "default", label: "Default - USB Wall Eight" },
  { kind: "audiooutput", deviceId: "communications", label: "Communications - USB Wall Eight" },
  { kind: "audiooutput", deviceId: "a", label: "USB Wall Eight (2)" },
  { kind: "audiooutput", deviceId: "b", label: "usb wall" },
  { kind: "audiooutput", deviceId: "c", label: "扬声器 (Realtek)" },
];

test.each([
  ["default", ""],
  ["USB Wall", "b"], // the whole name before a part of one
  ["Eight", "a"], // never the system's second listing of it
  ["扬声器", "c"],
  [" realtek ", "c"],
  ["HDMI", undefined],
])("%s is found as %s", (name, id) => {
  expect(findOutput(devices, name)).toBe(id);
});

test("a browser that tells no names finds nothing but the system's choice", () => {
  const nameless: ListedDevice[] = [{ kind: "audiooutput", deviceId: "", label: "" }];
  expect(findOutput(nameless, "USB Wall")).toBeUndefined();
  expect(findOutput(nameless, "default")).toBe("");
});
