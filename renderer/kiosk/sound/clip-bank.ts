import type { Clip } from "./clip.ts";

/** A sound on the device where it is to be heard. */
export type ClipName = { device: string; sound: string };

/** Sounds decoded into memory, ready to be heard without waiting for anything. */
export type ClipBank = {
  /** The decoded sound if it is ready now. */
  ready(name: ClipName): Clip | undefined;
  /** The decoded sound; rejects with a reason when it cannot be had. A later call tries again. */
  load(name: ClipName): Promise<Clip>;
  /**
   * Loads these, the first ones first, as far as the memory goes, and lets go of the others. What is busy stays and counts.
   * `bytes` is what a sound will take.
   */
  keep(wanted: readonly (ClipName & { bytes: number })[], isBusy: (name: ClipName) => boolean): void;
  /** What all decoded sounds take together. */
  bytes(): number;
};

type Entry = { name: ClipName; clip: Promise<Clip>; ready: Clip | undefined };

export function createClipBank(open: (name: ClipName) => Promise<Clip>, mostBytes: number): ClipBank {
  const entries = new Map<string, Entry>();

  function entryOf(name: ClipName): Entry {
    const key = keyOf(name);
    const known = entries.get(key);
    if (known) return known;
    const entry: Entry = { name, clip: open(name), ready: undefined };
    entries.set(key, entry);
    entry.clip.then(
      (clip) => {
        if (entries.get(key) === entry) entry.ready = clip;
        else clip.release(); // let go of while it was still on its way
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return entry;
  }

  return {
    ready: (name) => entries.get(keyOf(name))?.ready,
    load: (name) => entryOf(name).clip,
    keep(wanted, isBusy) {
      const kept = new Set<string>();
      let bytes = 0;
      const sizes = new Map(wanted.map((each) => [keyOf(each), each.bytes]));
      for (const [key, { name, ready }] of entries) {
        if (!isBusy(name)) continue;
        kept.add(key);
        bytes += ready?.bytes ?? sizes.get(key) ?? 0;
      }
      for (const each of wanted) {
        const key = keyOf(each);
        if (kept.has(key) || bytes + each.bytes > mostBytes) continue;
        kept.add(key);
        bytes += each.bytes;
      }
      for (const [key, entry] of entries) {
        if (kept.has(key)) continue;
        entries.delete(key);
        entry.ready?.release();
      }
      for (const each of wanted) {
        if (kept.has(keyOf(each))) entryOf(each).clip.catch(() => {}); // told when somebody wants to hear it
      }
    },
    bytes: () => [...entries.values()].reduce((sum, { ready }) => sum + (ready?.bytes ?? 0), 0),
  };
}

function keyOf({ device, sound }: ClipName): string {
  return `${device}\n${sound}`;
}
