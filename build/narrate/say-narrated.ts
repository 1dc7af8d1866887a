import type { Narrated } from "./narrated.ts";

/** One line for whoever runs `zange narrate`: what became of a story or a clip. */
export function sayNarrated(id: string, done: Narrated | { status: "failed"; message: string }): string {
  switch (done.status) {
    case "fresh":
      return `${id}：没有变化，不用重做。 up to date.`;
    case "unrecorded":
      return `${id}：没有录音，没有动它。 no recording; left alone.`;
    case "kept": {
      const voice = done.by === "recorded" ? "真人录音" : `别的声音（${done.by}）配的`;
      return done.isStale
        ? `${id}：是${voice}，没有动它；但文字改过，请重新录音。 left alone, but its text has changed.`
        : `${id}：是${voice}，没有动它。 left alone.`;
    }
    case "wrong":
      return `${done.file}:${done.line}: ${done.chinese}。 ${done.english}.`;
    case "failed":
      return `${id}：${done.message}`;
    case "made":
      return (
        `${id}：做好了，${(done.durationMs / 1000).toFixed(1)} 秒，每秒 ${done.charactersPerSecond.toFixed(2)} 个字，` +
        `${done.lufs.toFixed(1)} LUFS，峰值 ${done.truePeakDb.toFixed(1)} dBTP` +
        (done.pinyin.length > 0 ? `，新注音 ${done.pinyin.length} 句，请核对。 made.` : "。 made.")
      );
  }
}
