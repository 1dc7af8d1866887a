import { useCallback, useEffect, useRef, useState } from "react";
import type { PackCard, PackRefusal } from "../../../runtime/contract/staff-pack.ts";
import { goBack, type PackAnswer, readPackCard, sendPack } from "../link/pack-link.ts";
import { doneWords, wrongFileWords } from "./pack-words.ts";

const calmEveryMs = 5000;
const busyEveryMs = 700;

export type PackWork =
  | { status: "none" }
  /** `sent` is the share of the zip that has left the page, 0 to 1. */
  | { status: "busy"; sent: number }
  | { status: "done" }
  | { status: "refused"; refusal: PackRefusal };

export type PackState = { card: PackCard | undefined; work: PackWork; said: string };

/** Keeps the pack's card fresh and carries out what staff ask for, one thing at a time. */
export function usePack() {
  const [card, setCard] = useState<PackCard>();
  const [work, setWork] = useState<PackWork>({ status: "none" });
  const isBusy = useRef(false);

  const look = useCallback(async (isRefresh: boolean) => {
    const answer = await readPackCard(isRefresh);
    if (answer.status === "ok") setCard(answer.card);
  }, []);

  useEffect(() => {
    void look(false);
    let at = 0;
    const timer = setInterval(() => {
      at += busyEveryMs;
      if (!isBusy.current && at < calmEveryMs) return;
      at = 0;
      void look(true);
    }, busyEveryMs);
    return () => clearInterval(timer);
  }, [look]);

  async function carryOut(ask: () => Promise<PackAnswer>, sent: number) {
    if (isBusy.current) return;
    isBusy.current = true;
    setWork({ status: "busy", sent });
    const answer = await ask();
    isBusy.current = false;
    if (answer.status === "ok") {
      setCard(answer.card);
      setWork({ status: "done" });
    } else setWork({ status: "refused", refusal: answer.status === "refused" ? answer.refusal : away });
  }

  return {
    card,
    work,
    said: work.status === "done" && card ? doneWords(card) : "",
    install(file: File) {
      const wrong = wrongFileWords(file, card?.mostBytes ?? Number.POSITIVE_INFINITY);
      if (wrong) setWork({ status: "refused", refusal: { sentence: wrong, faults: [], more: 0 } });
      else void carryOut(() => sendPack(file, (sent) => setWork({ status: "busy", sent })), 0);
    },
    goBack: () => void carryOut(goBack, 1),
  };
}

const away: PackRefusal = {
  sentence: "和展项程序的联系断了，没有换成，现在的内容照常播放，请看看 U 盘还插着没有，再试一次。",
  faults: [],
  more: 0,
};
