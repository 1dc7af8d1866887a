import type { PackCard } from "../../../runtime/contract/staff-pack.ts";

type Named = PackCard["playing"];

/** 红色赞歌 1.2.0; the pack that came with the programme says so. */
export function packName({ title, version }: Named): string {
  return version === "" ? title : `${title} ${version}`;
}

/** What is being done with a zip, for whoever waits. `sent` is the share that has left the page, 0 to 1. */
export function stepWords(step: PackCard["step"], sent: number): string {
  if (sent < 1) return `正在传上来，${Math.floor(sent * 100)}%……`;
  switch (step) {
    case "unpacking":
      return "正在拆开……";
    case "checking":
      return "正在一个一个地查文字、声音和画面，请等一两分钟……";
    case "activating":
      return "正在换上……";
    default:
      return "传完了，请稍等……";
  }
}

/** After a pack was installed or put back. */
export function doneWords({ playing, waiting }: PackCard): string {
  return waiting
    ? `${packName(waiting)} 准备好了，正在放的故事听完就换上。`
    : `现在播放的是 ${packName(playing)}。`;
}

export const approvalWords: Record<PackCard["approval"], string> = {
  sample: "内容是样稿，未经审定。正式开放前请换上审定过的内容包。",
  unsigned: "还没有全部审定，请打审核清单，审完登记后再装一次。",
  approved: "每个故事都审定登记过。",
};

/** Whether hall.yaml asks for approval, and what follows from it. */
export function ruleWords(requireApproval: boolean): string {
  return requireApproval
    ? "hall.yaml 要求先审定：没有登记的故事不播放。"
    : "hall.yaml 没有要求先审定（requireApproval: true），没登记的故事也播放。";
}

/** Why a file cannot even be sent, or an empty string. */
export function wrongFileWords({ name, size }: { name: string; size: number }, mostBytes: number): string {
  if (!/\.zip$/i.test(name)) return `“${name}”不是 zip 压缩包，请选内容包的 zip 文件。`;
  if (size > mostBytes)
    return `“${name}”太大，内容包最多 ${Math.floor(mostBytes / 1024 ** 2)} MB，请只留内容包自己的文件再打包。`;
  return "";
}
