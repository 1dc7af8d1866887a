export type Heard = "ended" | "stopped" | "failed";

export type Listener = {
  /** Sounds a stretch of a file, the whole without `span`, in place of what sounds now; answers when it is over. */
  play(url: string, span?: { startMs: number; endMs: number }): Promise<Heard>;
  stop(): void;
};

/** Lets a person hear takes and the machine; one thing at a time. `onPlaying` is told what sounds, or nothing. */
export function createListener(onPlaying: (url: string | null) => void): Listener {
  let context: AudioContext | undefined;
  let turn = 0;
  let silence = () => {};
  let kept: { url: string; buffer: AudioBuffer } | undefined;

  function stop(): void {
    turn++;
    silence();
    silence = () => {};
    onPlaying(null);
  }

  async function decode(url: string, into: AudioContext): Promise<AudioBuffer> {
    if (kept?.url === url) return kept.buffer;
    const answer = await fetch(url, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    const buffer = await into.decodeAudioData(await answer.arrayBuffer());
    if (url.startsWith("/pack/")) kept = { url, buffer }; // takes change, the machine's sound does not
    return buffer;
  }

  return {
    stop,
    async play(url, span) {
      stop();
      const mine = turn;
      onPlaying(url);
      try {
        context ??= new AudioContext();
        await context.resume();
        const buffer = await decode(url, context);
        if (mine !== turn) return "stopped";
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(context.destination);
        await new Promise<void>((resolve) => {
          source.onended = () => resolve();
          silence = () => source.stop();
          if (span) source.start(0, span.startMs / 1000, (span.endMs - span.startMs) / 1000);
          else source.start();
        });
        if (mine !== turn) return "stopped";
        stop();
        return "ended";
      } catch {
        if (mine === turn) stop();
        return "failed";
      }
    },
  };
}
