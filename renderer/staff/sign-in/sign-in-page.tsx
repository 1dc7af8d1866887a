import { useEffect, useState } from "react";
import { signIn } from "../link/staff-link.ts";
import { CutEdge } from "../print/cut-edge.tsx";
import { CodeField } from "./code-field.tsx";
import { KeyPad } from "./key-pad.tsx";
import { NightPicture } from "./night-picture.tsx";

const codeLength = 8;

export type SignInPageProps = { sentence: string; onSignedIn(): void };

/** Eight digits, on the touchscreen's key pad or a keyboard; the last one signs in. */
export function SignInPage({ sentence: firstSentence, onSignedIn }: SignInPageProps) {
  const [digits, setDigits] = useState("");
  const [sentence, setSentence] = useState(firstSentence);
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    if (digits.length < codeLength) return;
    let isHere = true;
    setAsking(true);
    signIn(digits).then((result) => {
      if (!isHere) return;
      setAsking(false);
      if (result.status === "in") return onSignedIn();
      setDigits("");
      setSentence(result.sentence);
    });
    return () => {
      isHere = false;
    };
  }, [digits, onSignedIn]);

  const type = (text: string) => {
    if (!isAsking) setDigits(text.normalize("NFKC").replace(/\D/g, "").slice(0, codeLength));
  };
  return (
    <div className="sign-in">
      <section className="sign-in-night">
        <NightPicture />
        <CutEdge seed={31} />
        <h1 className="sign-in-title song">赞歌</h1>
        <p className="sign-in-motto">灯亮着，故事就讲着</p>
      </section>
      <main className="sign-in-desk">
        <h2 className="song">工作人员登录</h2>
        <p className="sign-in-ask">请输入八位工作码</p>
        <CodeField digits={digits} length={codeLength} onType={type} />
        <p className={`sign-in-sentence${isAsking ? " asking" : ""}`} role="alert">
          {isAsking ? "正在核对……" : sentence}
        </p>
        <KeyPad
          onDigit={(digit) => type(digits + digit)}
          onBack={() => type(digits.slice(0, -1))}
          onClear={() => type("")}
        />
        <p className="sign-in-lost">
          工作码在第一次启动时显示过一次。忘了的话，请维护人员在展项电脑上运行 zange doctor
          --staff-code，做一个新的。
        </p>
      </main>
    </div>
  );
}
