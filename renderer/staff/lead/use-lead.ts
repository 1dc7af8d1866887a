import { useCallback, useEffect, useState } from "react";
import type { Order } from "../../../runtime/contract/order.ts";
import type { LeadCard } from "../../../runtime/contract/staff-lead.ts";
import { type LeadAnswer, readLeadCard, sendOrder } from "../link/lead-link.ts";

/** Whoever leads looks at the page while the corridor moves on. */
const everyMs = 1000;
const awaySentence = "和展项程序的联系断了，请看看展项电脑，再按一次。";

/** Keeps what is being led fresh, and gives orders. */
export function useLead() {
  const [card, setCard] = useState<LeadCard>();
  const [said, setSaid] = useState("");

  const take = useCallback((answer: LeadAnswer, isOrder: boolean) => {
    if (answer.status === "ok") setCard(answer.card);
    if (isOrder) setSaid(sentenceOf(answer));
  }, []);

  useEffect(() => {
    void readLeadCard(false).then((answer) => take(answer, false));
    const timer = setInterval(() => void readLeadCard(true).then((answer) => take(answer, false)), everyMs);
    return () => clearInterval(timer);
  }, [take]);

  return {
    card,
    said,
    say: setSaid,
    order: (order: Order) => void sendOrder(order).then((answer) => take(answer, true)),
  };
}

function sentenceOf(answer: LeadAnswer): string {
  if (answer.status === "refused") return answer.sentence;
  return answer.status === "away" ? awaySentence : "";
}
