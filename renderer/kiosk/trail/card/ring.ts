import type { TrailNow } from "../../../../runtime/contract/kiosk-trail.ts";

const ringing = new Set<HTMLAudioElement>();

/** Sounds one of the pack's chimes as loud as this hour allows; one that the pack lacks, or the page may not sound, is missed by nobody. */
export function ring(chime: string, now: Pick<TrailNow, "volume" | "silent">): void {
  if (now.silent || now.volume <= 0) return;
  const sound = new Audio(`/pack/chimes/${chime}.mp3`);
  sound.volume = Math.min(1, now.volume);
  ringing.add(sound);
  sound.addEventListener("ended", () => ringing.delete(sound));
  sound.play().catch(() => ringing.delete(sound));
}

/** Whatever rings falls silent. */
export function hush(): void {
  for (const sound of ringing) sound.pause();
  ringing.clear();
}
