/** One slow pulse for everything that moves with the voice; no pulse while nobody listens. */
export type Heartbeat = {
  /** Calls `beat` some twenty times a second; the answer ends that. */
  join(beat: () => void): () => void;
};

const everyMs = 50;

export function createHeartbeat(): Heartbeat {
  const beats = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    join(beat) {
      beats.add(beat);
      timer ??= setInterval(() => {
        for (const each of [...beats]) each();
      }, everyMs);
      return () => {
        beats.delete(beat);
        if (beats.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
