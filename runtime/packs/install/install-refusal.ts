import type { PackFault } from "../pack-fault.ts";

/** Why a pack was not installed. Nothing has been replaced, and what was staged is gone. */
export type InstallRefusal = {
  /** `install/what`; programmes look at this, never at the sentences. */
  code: `install/${RefusalCode}`;
  /** What is wrong, what still works, what to do. */
  chinese: string;
  english: string;
  /** What the check found, where that is the reason. */
  faults: readonly PackFault[];
};

export type RefusalCode = keyof typeof sayings;

/** Thrown from within reading and staging, caught by the installer alone. */
export class InstallRefused extends Error {
  readonly refusal: InstallRefusal;
  constructor(refusal: InstallRefusal) {
    super(refusal.english);
    this.refusal = refusal;
  }
}

type Words = { chinese: string; english: string };
const keeps = "没有装，现在的内容照常播放";
const askAgain = "请向做内容包的人要一份重新打的压缩包";

/** `about` is a file's name, a number or another pack's id, as the sentence needs it. */
const sayings = {
  "not-there": (about) => ({
    chinese: `找不到“${about}”，${keeps}，请看看 U 盘插好没有、名字对不对。`,
    english: `there is no ${about}`,
  }),
  "not-a-zip": () => ({
    chinese: `这个文件不是 zip 压缩包，或者没有拷完整，${keeps}，请重新拷一份再试。`,
    english: "this is no zip file, or only part of one",
  }),
  damaged: (about) => ({
    chinese: `压缩包里的“${about}”坏了，${keeps}，请重新拷一份再试。`,
    english: `${about} is damaged`,
  }),
  climbs: (about) => ({
    chinese: `包里的“${about}”要写到文件夹外面去（带有 ..），整个包${keeps}，${askAgain}。`,
    english: `${about} leaves its folder`,
  }),
  absolute: (about) => ({
    chinese: `包里的“${about}”写的是从根目录开始的地址，整个包${keeps}，${askAgain}。`,
    english: `${about} is an absolute path`,
  }),
  drive: (about) => ({
    chinese: `包里的“${about}”写明了盘符，整个包${keeps}，${askAgain}。`,
    english: `${about} names a drive`,
  }),
  backslash: (about) => ({
    chinese: `包里的“${about}”名字里有反斜杠，整个包${keeps}，请用系统自带的压缩重新打包。`,
    english: `${about} holds a backslash`,
  }),
  link: (about) => ({
    chinese: `包里的“${about}”不是文件，只是一个链接，整个包${keeps}，请换成真的文件再打包。`,
    english: `${about} is a link`,
  }),
  special: (about) => ({
    chinese: `包里的“${about}”不是普通文件，整个包${keeps}，请拿掉它再打包。`,
    english: `${about} is no ordinary file`,
  }),
  encrypted: (about) => ({
    chinese: `包里的“${about}”加了密码，打不开，${keeps}，请打一个不加密码的压缩包。`,
    english: `${about} is encrypted`,
  }),
  method: (about) => ({
    chinese: `包里的“${about}”用了打不开的压缩方式，${keeps}，请用系统自带的压缩重新打包。`,
    english: `${about} is packed in an unknown way`,
  }),
  "too-many": (about) => ({
    chinese: `包里的文件太多，超过了 ${about} 个，${keeps}，请只留内容包自己的文件再打包。`,
    english: `more than ${about} files`,
  }),
  "too-big": (about) => ({
    chinese: `这个包太大，超过了 ${about}，${keeps}，请只留内容包自己的文件再打包。`,
    english: `larger than ${about}`,
  }),
  bomb: (about) => ({
    chinese: `包里的“${about}”拆开后大得不正常，像是有意撑满磁盘的，整个包${keeps}，${askAgain}。`,
    english: `${about} swells beyond reason`,
  }),
  twice: (about) => ({
    chinese: `包里的“${about}”和另一个文件只差大小写，或者重名，在 Windows 上会互相盖掉，${keeps}，请改一个名字再打包。`,
    english: `${about} collides with another name where case does not count`,
  }),
  reserved: (about) => ({
    chinese: `包里的“${about}”是 Windows 保留的名字，${keeps}，请改名再打包。`,
    english: `${about} is a name that Windows keeps for itself`,
  }),
  "strange-name": (about) => ({
    chinese: `包里的“${about}”名字太长，或者有文件名里不能用的符号，${keeps}，请改名再打包。`,
    english: `${about} cannot be a file's name everywhere`,
  }),
  "no-pack": () => ({
    chinese: `里面没有 pack.yaml，不像是内容包，${keeps}，请把内容包的整个文件夹打成一个 zip 再试。`,
    english: "there is no pack.yaml in it",
  }),
  "other-pack": (about) => ({
    chinese: `这个内容包叫“${about}”，和 hall.yaml 里写的 pack 不一样，${keeps}，请换成本馆的内容包，或者先改 hall.yaml。`,
    english: `this is the pack ${about}, not the one that hall.yaml names`,
  }),
  faulty: (about) => ({
    chinese: `内容包里查出 ${about} 处要改的地方，${keeps}，请照下面逐条改好再装。`,
    english: `${about} faults were found`,
  }),
  "no-room": (about) => ({
    chinese: `电脑的磁盘放不下，还要腾出 ${about}，${keeps}，请删掉用不着的文件再试。`,
    english: `the disk lacks ${about}`,
  }),
  disk: () => ({
    chinese: `读写磁盘时出了错，${keeps}，请换一个 U 盘或者重新拷一份再试；还不行就请维护人员看看磁盘。`,
    english: "a disk could not be read or written",
  }),
  busy: () => ({
    chinese: "正在装另一个内容包，请等它装完再试。",
    english: "another pack is being installed",
  }),
  "no-back": () => ({
    chinese: "没有更早的内容包可以换回，现在的内容照常播放，请装一个新的。",
    english: "there is no earlier pack to go back to",
  }),
} satisfies Record<string, (about: string) => Words>;

/** The refusal of that kind in words. */
export function refusalOf(code: RefusalCode, about = "", faults: readonly PackFault[] = []): InstallRefusal {
  return { code: `install/${code}`, ...sayings[code](shown(about)), faults };
}

/** The same, to be thrown. */
export function refuse(code: RefusalCode, about = ""): InstallRefused {
  return new InstallRefused(refusalOf(code, about));
}

/** A name from a stranger's file, made fit for a sentence. */
function shown(about: string): string {
  const clean = about.replace(/\p{C}/gu, "?");
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
}
