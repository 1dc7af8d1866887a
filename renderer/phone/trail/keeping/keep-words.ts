import type { Keeping } from "./keep-trail.ts";

/** One quiet sentence; empty where there is nothing to say. */
export function keepWords(keeping: Keeping): string {
  switch (keeping.status) {
    case "keeping":
      return `已存好 ${keeping.kept}/${keeping.of} 站，没有信号也能听。`;
    case "kept":
      return "每一站都存好了，没有信号也能听。";
    case "paused":
      return `已存好 ${keeping.kept}/${keeping.of} 站，有信号时接着存。`;
    case "full":
      return `手机快存满了，存下了 ${keeping.kept}/${keeping.of} 站的声音；别的站没有信号时看文字，照样答题盖印。`;
    case "texts":
      return "手机在省流量，只存了文字；没有信号时看文字，照样答题盖印。";
    case "held":
      return "每一站的文字都取到了。没有信号也能接着走，请别关掉这一页。";
    case "nothing":
      return "";
  }
}
