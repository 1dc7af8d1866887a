import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { ink } from "../../../shared/cut/inks.ts";
import { Block } from "../../../shared/woodcut/block.tsx";
import { CutLine } from "../../../shared/woodcut/cut-line.tsx";
import { loadFonts } from "../../stage/use-fonts.ts";
import { printPage } from "./print-page.ts";
import "./certificate.css";

/** `name`: a nickname from the list, or none. */
export type Certified = { hall: string; name: string | null; at: Date };

const title = "长征路纪念证书";
const stops = Array.from({ length: 13 }, (_, at) => String(at + 1).padStart(2, "0"));
/** A printer that does not answer keeps nobody. */
const longestMs = 20_000;

/** The certificate on paper, A4 or A5; on the screen nothing of it is seen. Prints itself once it can be, then calls `onPrinted`. */
export function PrintedCertificate({ of, onPrinted }: { of: Certified; onPrinted: () => void }) {
  const place = useRef<HTMLElement>(null);
  const printed = useRef(onPrinted);
  useEffect(() => {
    let isOver = false;
    const end = (): void => {
      if (!isOver) printed.current();
      isOver = true;
    };
    const seals = [...(place.current?.querySelectorAll("img") ?? [])];
    const ready = [loadFonts(place.current?.textContent ?? ""), ...seals.map((seal) => seal.decode())];
    void Promise.all(ready.map((each) => each.catch(() => {}))) // a seal that is missing leaves its place empty
      .then(() => {
        if (isOver) return;
        window.addEventListener("afterprint", end, { once: true });
        printPage();
      });
    const timer = setTimeout(end, longestMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return createPortal(
    <article className="certificate" ref={place} aria-hidden="true">
      <div className="certificate-frame">
        <Block width={700} height={990} seed={11} line={5} fill={ink} />
      </div>
      <div className="certificate-frame certificate-inner">
        <Block width={672} height={962} seed={12} line={1.6} fill={ink} />
      </div>
      <h1 className="song">{title}</h1>
      <div className="certificate-line">
        <CutLine length={420} width={5} seed={13} sway={2} />
      </div>
      <p className="certificate-name song">{of.name === null ? "　" : `${of.name}：`}</p>
      <p className="certificate-words">走完长征路十三站，集齐十三枚印。特发此证，以作纪念。</p>
      <div className="certificate-seals">
        {stops.map((stop) => (
          <img key={stop} src={`/pack/stamps/${stop}.svg`} alt="" />
        ))}
      </div>
      <img className="certificate-whole" src="/pack/stamps/complete.svg" alt="" />
      <p className="certificate-hall song">{of.hall}</p>
      <p className="certificate-day">{dayWords(of.at)}</p>
    </article>,
    document.body,
  );
}

/** 2026 年 11 月 22 日; nothing where the computer's clock cannot be right. */
export function dayWords(at: Date): string {
  if (at.getFullYear() < 2025) return "";
  return `${at.getFullYear()} 年 ${at.getMonth() + 1} 月 ${at.getDate()} 日`;
}
