import type { SignInAnswer } from "./staff-door.ts";

/** What the sign-in screen says where the door stays shut. */
export function signInSentence(answer: Exclude<SignInAnswer, { status: "in" }>): string {
  switch (answer.status) {
    case "wrong":
      return answer.waitMs > 0
        ? `工作码又不对，为了安全先停一停，请过 ${inWords(answer.waitMs)}再试。`
        : `工作码不对，请看清八位数字再输一次，还可以试 ${answer.triesLeft} 次。`;
    case "locked":
      return `刚才输错的次数多了，先停一停，请过 ${inWords(answer.waitMs)}再试。`;
    case "no-code":
      return "找不到工作码，展项照常；请维护人员在电脑上运行 zange doctor --staff-code，做一个新的。";
  }
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds <= 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
}
