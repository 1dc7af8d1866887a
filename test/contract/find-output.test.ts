import { expect, test } from "vitest";
import { findOutput, type ListedDevice, type Twins } from "../../runtime/contract/find-output.ts";

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

const twins: ListedDevice[] = [
  { kind: "audiooutput", deviceId: "default", label: "Default - USB Audio Device" },
  { kind: "audiooutput", deviceId: "left", label: "USB Audio Device" },
  { kind: "audiooutput", deviceId: "wide", label: "USB Audio Device Pro" },
  { kind: "audiooutput", deviceId: "right", label: "USB Audio Device" },
  { kind: "audiooutput", deviceId: "odd", label: "Box #2" },
];

test.each([
  ["USB Audio Device", "left"],
  ["USB Audio Device#1", "left"],
  ["USB Audio Device#2", "right"], // the second of that name, not of those that only begin with it
  ["usb audio device #2", "right"],
  ["USB#2", "wide"], // a part of the name counts all that have it
  ["USB#3", "right"],
  ["USB Audio Device#3", undefined], // pulled: its station says so rather than sounding elsewhere
  ["Box #2", "odd"], // a name that ends so by itself
  ["Box#1", "odd"],
  ["default#2", undefined],
])("of cards with the same name, %s is %s", (name, id) => {
  expect(findOutput(twins, name)).toBe(id);
});

test("a twin that is pulled is missed by its own station only, and both are known again when it is back", () => {
  const memory: Twins = new Map();
  const look = (...gone: string[]) => {
    const here = twins.filter(({ deviceId }) => !gone.includes(deviceId));
    return [1, 2].map((number) => findOutput(here, `USB Audio Device#${number}`, memory));
  };
  expect(look("left")).toEqual(["right", undefined]); // nobody can know better
  expect(look()).toEqual(["left", "right"]);
  expect(look("left")).toEqual([undefined, "right"]);
  expect(look("left", "right", "wide")).toEqual([undefined, undefined]);
  expect(look("right")).toEqual(["left", undefined]);
  expect(look()).toEqual(["left", "right"]);
});
