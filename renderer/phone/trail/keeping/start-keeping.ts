import { openFileStore } from "./file-store.ts";
import { type KeepDeps, type Keeping, keepTrail } from "./keep-trail.ts";

export type StartDeps = Pick<KeepDeps, "root" | "book" | "here" | "onState"> & { audio: HTMLAudioElement };

const firstAfterMs = 3000;
const againAfterMs = 60_000;

/**
 * Brings the trail onto the phone in the background: once the story's sound can play through, or nobody has started it for a while;
 * again whenever the network may be back, until all is there.
 */
export function startKeeping({ root, audio, onState, ...deps }: StartDeps): void {
  let isAtIt = false;
  let isDone = false;
  let worker: Promise<boolean> | undefined;

  async function openFiles(edition: string) {
    worker ??= startWorker(root);
    if (!(await worker)) return undefined;
    try {
      return await openFileStore(window.caches, root, edition);
    } catch {
      return undefined; // forbidden: the open page holds the texts
    }
  }
  async function keep(): Promise<void> {
    if (isAtIt || isDone) return;
    isAtIt = true;
    const end = await keepTrail({ root, openFiles, isSparing: isSparing(), quiet, onState, ...deps });
    isAtIt = false;
    isDone = isLasting(end);
    if (!isDone) window.setTimeout(() => void keep(), againAfterMs);
  }
  /** What the visitor hears comes first. */
  async function quiet(): Promise<void> {
    while (!audio.paused && audio.readyState < HTMLMediaElement.HAVE_ENOUGH_DATA)
      await new Promise((done) => window.setTimeout(done, 500));
  }

  audio.addEventListener("canplaythrough", () => void keep(), { once: true });
  whenLoaded(() => window.setTimeout(() => void keep(), firstAfterMs));
  window.addEventListener("online", () => void keep());
}

function whenLoaded(run: () => void): void {
  if (document.readyState === "complete") run();
  else window.addEventListener("load", run, { once: true });
}

function isLasting({ status }: Keeping): boolean {
  return status !== "nothing" && status !== "paused";
}

/** Resolves to whether this browser keeps pages at all: only over https, not in every app. */
async function startWorker(root: string): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  try {
    return isRunning(await navigator.serviceWorker.register(`${root}/sw.js`));
  } catch {
    return false;
  }
}

/** A worker that could not fetch all of its pages is let go by the browser, and tried again at the next visit. */
function isRunning({ active, waiting, installing }: ServiceWorkerRegistration): boolean | Promise<boolean> {
  const worker = active ?? waiting ?? installing;
  if (!worker || active) return active !== null;
  return new Promise((done) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") done(true);
      if (worker.state === "redundant") done(false);
    });
  });
}

function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
