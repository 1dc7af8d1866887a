/** What may stand on a certificate instead of a name; nobody types one in. Things seen on the way, for children, and four for grown-ups. */
export const nicknames: readonly string[] = [
  ...["小红星", "小号手", "小雨燕", "小火把", "小山鹰", "小青松"],
  ...["小翠竹", "小浪花", "小溪流", "小石桥", "小帆船", "小白杨"],
  ...["小云雀", "小骏马", "小脚印", "小路标", "小星火", "小晨光"],
  ...["小杜鹃", "小麦穗", "同行人", "追寻人", "引路人", "老朋友"],
];
