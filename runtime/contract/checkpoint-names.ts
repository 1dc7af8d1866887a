// What the stops of the Long March trail are called. Without zod, so that the phone page can have it and stay small.

export type Checkpoint = {
  number: number;
  name: string;
  /** The place alone, for maps and stamps. */
  short: string;
  english: string;
};

/** In the order of the route, from the departure to the reunion. */
export const checkpoints: readonly Checkpoint[] = [
  checkpoint(1, "于都河出发", "于都", "Setting out: crossing the Yudu River"),
  checkpoint(2, "血战湘江", "湘江", "The Battle of the Xiang River"),
  checkpoint(3, "遵义会议", "遵义", "The Zunyi Conference"),
  checkpoint(4, "四渡赤水", "赤水", "Four crossings of the Chishui River"),
  checkpoint(5, "巧渡金沙江", "金沙江", "The Jinsha River"),
  checkpoint(6, "彝海结盟", "彝海", "The alliance at Yihai Lake"),
  checkpoint(7, "强渡大渡河", "安顺场", "Forcing the Dadu River at Anshunchang"),
  checkpoint(8, "飞夺泸定桥", "泸定桥", "Seizing Luding Bridge"),
  checkpoint(9, "翻越夹金山", "夹金山", "Over Jiajin Mountain"),
  checkpoint(10, "过草地", "草地", "Crossing the grasslands"),
  checkpoint(11, "激战腊子口", "腊子口", "Lazikou Pass"),
  checkpoint(12, "到达吴起镇", "吴起", "Reaching Wuqi"),
  checkpoint(13, "会宁会师", "会宁", "The great reunion at Huining"),
];

function checkpoint(number: number, name: string, short: string, english: string): Checkpoint {
  return { number, name, short, english };
}
