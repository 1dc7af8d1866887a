import { findOutput, type ListedDevice, type Twins } from "../../../runtime/contract/find-output.ts";
import type { OutputReport } from "../../../runtime/contract/screen.ts";
import type { PageClock } from "../page-clock.ts";
import type { Outlet, Outlets } from "./outlet.ts";

/** Chromium since 110; an older one sounds everything on the system's own choice. */
type Wandering = { sinkId?: unknown; setSinkId?(id: string): Promise<void>; resume(): Promise<void> };
type WatchedOutlet = Pick<Outlet, "device" | "channels"> & {
  context: { audio: Wandering & Pick<EventTarget, "addEventListener"> };
};

export type OutletWatch = {
  /** These are the outputs of the hall's stations: their devices are opened and looked after, others let be. */
  arrange(outputs: readonly { device: string; channel: number }[]): void;
  /** A device was opened. */
  opened(outlet: WatchedOutlet): void;
  /** How the hall's devices are, as they were told last. */
  standings(): OutputReport[];
};

export type OutletWatchDeps = {
  outlets: Pick<Outlets, "of"> & { all(): WatchedOutlet[] };
  listDevices: () => Promise<readonly ListedDevice[]>;
  /** Calls whenever a device came or went. */
  onDeviceChange: (look: () => void) => void;
  clock: PageClock;
  tell: (report: OutputReport) => void;
};

/** Not every change is told. */
const lookEveryMs = 3000;
/**
 * So long a device stays away once it was gone. Chromium keeps a stream that it has no use for open for five seconds and would
 * give it back as it is: the system may have moved it to another device meanwhile. A loose plug is calmed by the same.
 */
const stayAwayMs = 8000;

/**
 * Leads each context to its sound device. Where that is not there, Chromium itself falls back to the system's choice, and all
 * its stations sound from all loudspeakers there, until the device is back.
 */
export function watchOutlets({
  outlets,
  listDevices,
  onDeviceChange,
  clock,
  tell,
}: OutletWatchDeps): OutletWatch {
  let wanted: readonly { device: string; channel: number }[] = [];
  const told = new Map<string, OutputReport>();
  const here = new Set<string>();
  const goneAt = new Map<string, number>();
  const twins: Twins = new Map();
  let isLooking = false;
  let again = false;

  async function look(): Promise<void> {
    if (isLooking) {
      again = true;
      return;
    }
    isLooking = true;
    do {
      again = false;
      const devices = await listDevices().catch(() => []);
      for (const outlet of outlets.all()) {
        const { device } = outlet;
        const awayMs = clock.upMs() - (goneAt.get(device) ?? Number.NEGATIVE_INFINITY);
        const found = findOutput(awayMs < stayAwayMs ? [] : devices, device, twins);
        const isHere = await settle(outlet, found);
        if (isHere) here.add(device);
        else if (here.delete(device)) goneAt.set(device, clock.upMs());
        say(outlet, isHere);
      }
    } while (again);
    isLooking = false;
  }

  function say({ device, channels }: WatchedOutlet, isHere: boolean): void {
    const asked = wanted.filter((each) => each.device === device);
    if (asked.length === 0) return;
    const isFolded = asked.some(({ channel }) => channel > channels.count());
    put({
      kind: "output",
      device,
      state: isHere ? (isFolded ? "folded" : "here") : "missing",
      channels: channels.count(),
    });
  }

  function put(report: OutputReport): void {
    if (JSON.stringify(told.get(report.device)) === JSON.stringify(report)) return;
    told.set(report.device, report);
    tell(report);
  }

  onDeviceChange(() => void look());
  const keepLooking = (): void => {
    clock.after(lookEveryMs, keepLooking);
    void look();
  };
  clock.after(lookEveryMs, keepLooking);

  return {
    arrange(outputs) {
      if (JSON.stringify(outputs) === JSON.stringify(wanted)) return;
      wanted = outputs;
      for (const { device } of outputs) outlets.of(device);
      for (const [device, report] of [...told]) {
        if (outputs.some((each) => each.device === device)) continue;
        put({ ...report, state: "here" }); // hall.yaml speaks of it no more, so nothing is wrong with it
        told.delete(device);
      }
      void look();
    },
    opened({ context: { audio } }) {
      audio.addEventListener("error", () => void look());
      audio.addEventListener("sinkchange", () => void look());
      void look();
    },
    standings: () => [...told.values()],
  };
}

/** Leads it to the device that was found for it, or home where there is none; answers whether it is there. */
async function settle({ context, channels }: WatchedOutlet, found: string | undefined): Promise<boolean> {
  const { audio } = context;
  let isHere = found !== undefined && (found === "" || audio.setSinkId !== undefined);
  const id = isHere && found ? found : "";
  if (audio.setSinkId && (audio.sinkId ?? "") !== id) {
    await audio.setSinkId(id).catch(() => {
      isHere = false; // it went while we were on our way: the next look tries again
    });
    audio.resume().catch(() => {}); // where a touch is wanted first, the touch wakes it
  }
  channels.refit(!isHere);
  return isHere;
}
