import { useCallback, useEffect, useRef, useState } from "react";
import { cardPlaces, type KioskTrail, type TrailNow } from "../../../../runtime/contract/kiosk-trail.ts";
import { readNow, readTrail, sendCard, sendCode } from "./card-link.ts";
import { emptyCard, isFull, isStamped, withLetter, withoutLast, withStamp } from "./card-state.ts";
import * as words from "./card-words.ts";
import { ring } from "./ring.ts";

/** What was reached: somebody's whole way, by a phone's code or a paper card. */
export type Completed = { by: "code" | "card"; isFirst: boolean };

const silence: TrailNow = { volume: 0, silent: true, printer: false };
const everyMs = 4000;

/** What is typed on the card, what is said about it, and how loud it may be meanwhile. */
export function useCard() {
  const [trail, setTrail] = useState<KioskTrail>();
  const [now, setNow] = useState(silence);
  const [card, setCard] = useState(emptyCard);
  const [said, setSaid] = useState(words.firstWords);
  const [completed, setCompleted] = useState<Completed>();
  const [lastStop, setLastStop] = useState<number>();
  const isAsking = useRef(false);

  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const found = await readNow();
      if (isOver) return;
      if (found) setNow(found);
      timer = setTimeout(() => void look(), everyMs);
    };
    const open = async () => {
      const found = await readTrail();
      if (isOver) return;
      if (found) {
        setTrail(found);
        setNow(found);
        void look();
      } else timer = setTimeout(() => void open(), everyMs);
    };
    void open();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);

  const submit = useCallback(
    async (typed: string) => {
      if (isAsking.current || typed === "") return;
      isAsking.current = true;
      try {
        const asked = await sendCode(typed);
        if (asked.status === "slow") return setSaid(asked.sentence);
        if (asked.status === "away") return setSaid(words.awayWords);
        const { answer } = asked;
        if (answer.status === "complete") {
          setCard(emptyCard);
          return setCompleted({ by: "code", isFirst: answer.isFirst });
        }
        if (answer.status !== "stop")
          return setSaid(words.slipWords(answer.status, typed.length, trail?.hall ?? ""));
        const { stop } = answer;
        if (stop === "bonus" || isStamped(card, stop)) {
          setCard((state) => ({ ...state, typed: "" }));
          return setSaid(stop === "bonus" ? words.besideWords : words.twiceWords(stop));
        }
        const next = withStamp(card, stop, typed);
        setCard(next);
        setLastStop(stop);
        setSaid(words.stampedWords(stop, next.stamped.length));
        ring("stamp", now);
        if (next.stamped.length < cardPlaces) return;
        const whole = await sendCard(next.stamped.map(({ code }) => code));
        if (whole.status !== "ok") {
          setCard({ typed, stamped: card.stamped }); // the thirteenth is pressed again with 好了
          return setSaid(whole.status === "slow" ? whole.sentence : words.awayWords);
        }
        if (whole.answer.status === "complete") {
          setCard(emptyCard);
          return setCompleted({ by: "card", isFirst: true });
        }
        const wrong = whole.answer.slips.flatMap(({ at }) => next.stamped[at]?.stop ?? []);
        setCard({ typed: "", stamped: next.stamped.filter((each) => !wrong.includes(each.stop)) });
        setSaid(words.cardSlipWords(wrong));
      } finally {
        isAsking.current = false;
      }
    },
    [card, now, trail],
  );

  const marks = trail?.stops.map((stop) => stop.marks.code) ?? [];
  return {
    ...{ trail, now, card, said, completed, lastStop },
    letter(letter: string) {
      if (isAsking.current) return;
      const next = withLetter(card, letter);
      setCard(next);
      if (next !== card && trail && isFull(next.typed, trail.hallId, marks)) void submit(next.typed);
    },
    erase: () => setCard(withoutLast),
    done: () => void submit(card.typed),
  };
}
