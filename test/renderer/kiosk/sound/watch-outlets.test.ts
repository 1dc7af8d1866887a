import { expect, test } from "vitest";
import { watchOutlets } from "../../../../renderer/kiosk/sound/watch-outlets.ts";
import type { ListedDevice } from "../../../../runtime/contract/find-output.ts";
import type { OutputReport } from "../../../../runtime/contract/screen.ts";
import { fakeClock } from "../../../fakes/clock.ts";
import { fakeOutlet } from "./fake-outlet.ts";

const wall: ListedDevice = { kind: "audiooutput", deviceId: "w1", label: "USB Wall Eight" };

/** Sound devices that come and go; those of the system's choice have two channels, the wall eight. */
function setUp({ old = false } = {}) {
  const present: ListedDevice[] = [wall];
  const opened = new Map<string, ReturnType<typeof open>>();
  const said: OutputReport[] = [];
  const clock = fakeClock();
  let changed = () => {};

  function open(device: string) {
    const fits: boolean[] = [];
    const audio = Object.assign(
      new EventTarget(),
      { sinkId: "", resume: async () => {} },
      !old && {
        async setSinkId(id: string) {
          if (id !== "" && !present.some(({ deviceId }) => deviceId === id)) throw new Error("NotFoundError");
          audio.sinkId = id;
        },
      },
    );
    const channels = {
      ...fakeOutlet(device).channels,
      refit: (everywhere: boolean) => void fits.push(everywhere),
      count: () => (audio.sinkId === "w1" ? 8 : 2),
    };
    return { device, channels, context: { audio }, fits };
  }
  const watch = watchOutlets({
    outlets: {
      of(device) {
        const outlet = opened.get(device) ?? open(device);
        opened.set(device, outlet);
        return { ...fakeOutlet(device) };
      },
      all: () => [...opened.values()],
    },
    listDevices: async () => present,
    onDeviceChange: (look) => {
      changed = look;
    },
    clock,
    tell: (report) => said.push(report),
  });
  const settle = async (change: () => void) => {
    change();
    changed();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { watch, opened, said, settle, clock, present };
}

const output = (device: string, channel: number) => ({ device, channel });
const report = (device: string, state: OutputReport["state"], channels: number): OutputReport => ({
  kind: "output",
  device,
  state,
  channels,
});

test("leads a context to its device and says that it is here", async () => {
  const { watch, said, opened, settle } = setUp();
  await settle(() => watch.arrange([output("wall eight", 7), output("default", 1)]));
  expect(opened.get("wall eight")?.context.audio.sinkId).toBe("w1");
  expect(said).toEqual([report("wall eight", "here", 8), report("default", "here", 2)]);
});

test("a device that vanishes is missing, sounds from everywhere meanwhile, and comes back by itself", async () => {
  const { watch, said, opened, settle, present, clock } = setUp();
  await settle(() => watch.arrange([output("wall", 7)]));
  await settle(() => present.splice(0));
  const outlet = opened.get("wall");
  expect([outlet?.context.audio.sinkId, outlet?.fits.at(-1)]).toEqual(["", true]);
  await settle(() => present.push(wall));
  expect(outlet?.context.audio.sinkId).toBe(""); // Chromium would still give the old stream back
  await settle(() => clock.advance(8000));
  expect([outlet?.context.audio.sinkId, outlet?.fits.at(-1)]).toEqual(["w1", false]);
  expect(said.map(({ state }) => state)).toEqual(["here", "missing", "here"]);
});

test("a change that nobody tells is found within a few seconds", async () => {
  const { watch, said, settle, present, clock } = setUp();
  await settle(() => watch.arrange([output("wall", 7)]));
  present.splice(0);
  clock.advance(3000);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(said.at(-1)).toEqual(report("wall", "missing", 2));
});

test("an old browser that cannot choose says so of every device but the system's choice", async () => {
  const { watch, said, settle } = setUp({ old: true });
  await settle(() => watch.arrange([output("wall", 2), output("default", 1)]));
  expect(said).toEqual([report("wall", "missing", 2), report("default", "here", 2)]);
});

test("channels that a device has not are said once, and a device that hall.yaml drops is no fault any more", async () => {
  const { watch, said, settle } = setUp();
  await settle(() => watch.arrange([output("default", 1), output("default", 7)]));
  await settle(() => {});
  expect(said).toEqual([report("default", "folded", 2)]);
  await settle(() => watch.arrange([output("wall", 1)]));
  expect(said.slice(1)).toEqual([report("default", "here", 2), report("wall", "here", 8)]);
  expect(watch.standings()).toEqual([report("wall", "here", 8)]);
});
