import { expect, test, vi } from "vitest";
import { openNativePlayer } from "../../runtime/knock/native-player.ts";

const place = { sink: "", channels: 2, rate: 44_100 };

test.each([
  ["the program is not installed", place, { PATH: "/nowhere" }],
  ["no sound server answers", place, { PATH: process.env.PATH, PULSE_SERVER: "unix:/nowhere/at/all" }],
  ["nobody knows the order of its channels", { ...place, channels: 6 }, {}],
])("where %s there is no player, and nobody is told that one went", async (_why, where, env) => {
  const onGone = vi.fn();
  expect(await openNativePlayer(where, onGone, env)).toBeUndefined();
  expect(onGone).not.toHaveBeenCalled();
});
