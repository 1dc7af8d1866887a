import type { PackCard, PackRefusal } from "../../runtime/contract/staff-pack.ts";

/** A hall that plays an installed sample; give what a test cares about. */
export function makePackCard(overrides: Partial<PackCard> = {}): PackCard {
  return {
    playing: { title: "红色赞歌", version: "1.2.0", isShipped: false },
    counts: { corridor: 28, checkpoints: 13, bonus: 1, questions: 185 },
    approval: "sample",
    requireApproval: false,
    waiting: null,
    back: { title: "红色赞歌", version: "1.1.0", isShipped: false },
    step: null,
    mostBytes: 1024 ** 3,
    ...overrides,
  };
}

/** Three faults as a teacher would read them. */
export function makePackRefusal(): PackRefusal {
  return {
    sentence: "内容包里查出 3 处要改的地方，没有装，现在的内容照常播放，请照下面逐条改好再装。",
    faults: [
      {
        file: "audio/menban.mp3",
        line: 1,
        sentence:
          "故事“menban”缺少声音文件。这个故事先不播放，其他故事照常，请放回 menban.mp3，或者运行 zange narrate --story menban。",
      },
      {
        file: "stories/dujiang.md",
        line: 3,
        sentence:
          "故事“dujiang”第 3 行读不懂：没有“future”这个板块，section 只能写 founding（开天辟地）、spark（星火燎原）。这个故事先不播放，其他故事照常，请改正这一行。",
      },
      {
        file: "quizzes/founding.yaml",
        line: 17,
        sentence:
          "题目“founding-3”只能有一个正确答案，现在不止一个（于都河、赤水河）。这道题先不出，其他题照常，请只留一个。",
      },
    ],
    more: 0,
  };
}
