import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nameLoudspeakers } from "../../build/name-loudspeakers.ts";

let profile = "";
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "zange-profile-"));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

const file = () => join(profile, "Default", "Preferences");
const read = () => JSON.parse(readFileSync(file(), "utf8"));
const allowed = { "http://127.0.0.1:8600,*": { setting: 1 } };

test("a new profile lets our page know the loudspeakers' names", () => {
  nameLoudspeakers(profile, "http://127.0.0.1:8600");
  expect(read()).toEqual({ profile: { content_settings: { exceptions: { media_stream_mic: allowed } } } });
});

test("what stands in the profile stays", () => {
  mkdirSync(join(profile, "Default"));
  const before = {
    browser: { theme: 1 },
    profile: { name: "x", content_settings: { exceptions: { sound: {} } } },
  };
  writeFileSync(file(), JSON.stringify(before));
  nameLoudspeakers(profile, "http://127.0.0.1:8600/");
  expect(read()).toEqual({
    browser: { theme: 1 },
    profile: { name: "x", content_settings: { exceptions: { sound: {}, media_stream_mic: allowed } } },
  });
});

test("a profile broken by a power cut begins anew", () => {
  mkdirSync(join(profile, "Default"));
  writeFileSync(file(), "{");
  nameLoudspeakers(profile, "http://127.0.0.1:8600");
  expect(read().profile.content_settings.exceptions.media_stream_mic).toEqual(allowed);
});
