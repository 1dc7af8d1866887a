import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Lets the page at `address` know the loudspeakers by their names, so that a story is heard where hall.yaml says. Chromium tells names
 * only to a page that might use a microphone; ours never asks for one. Written into the browser's profile before it starts.
 */
export function nameLoudspeakers(profile: string, address: string): void {
  const folder = join(profile, "Default");
  const file = join(folder, "Preferences");
  const preferences = read(file);
  const at = ["profile", "content_settings", "exceptions", "media_stream_mic"];
  const exceptions = at.reduce<Settings>((settings, name) => {
    const inner = settings[name];
    if (isSettings(inner)) return inner;
    const made: Settings = {};
    settings[name] = made;
    return made;
  }, preferences);
  exceptions[`${new URL(address).origin},*`] = { setting: 1 };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

type Settings = Record<string, unknown>;

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function read(file: string): Settings {
  try {
    const preferences: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isSettings(preferences) ? preferences : {};
  } catch {
    return {}; // none yet, or broken by a power cut: the browser would begin anew all the same
  }
}
