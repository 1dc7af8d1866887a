/** Goes up with every change of what a figure means, and stands on each sheet. */
export const countingRuleVersion = "1.0";

/** How the figures are counted, one rule a line, in words that can be handed to an authority. */
export function countingRule(timeZone: string): string[] {
  return [
    `统计口径（第 ${countingRuleVersion} 版）`,
    "1. 感应到访：点位前的人体感应由“无人”变为“有人”记一次，同一批人停留期间只记一次。是次数，不是人数。",
    "2. 故事播放：故事开始播放记一次，计入开始的那一天；按钮、感应、触屏、工作人员和模拟器触发的都计入。",
    "3. 听完、走开、换故事、停止、没放出、中断：按播放结束的那一天各记一次。走开是听的人离开后自动停下；中断是断电或程序意外退出，收听时长记到最后一次已知的位置。",
    "4. 完整收听率＝听完÷当天结束的播放；平均收听＝收听总时长÷当天结束的播放。当天没有结束的播放时，这两项留空。",
    `5. 日期按展馆所在时区（${timeZone}）划分；没有记录的日子各项为 0。`,
    "6. 数字由本机流水汇总，流水只增不改、序号连续；不含姓名、电话、人脸、声音等任何个人信息。",
  ];
}
