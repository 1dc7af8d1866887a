import type { StationView } from "../../../runtime/contract/screen.ts";

export function makeStation(overrides: Partial<StationView> = {}): StationView {
  return {
    id: "s1",
    section: "founding",
    atMetres: 0.9,
    state: "idle",
    present: false,
    next: null,
    storyCount: 2,
    connected: true,
    output: { device: "default", channel: 1 },
    ...overrides,
  };
}
