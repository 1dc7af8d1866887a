import { useEffect, useState } from "react";
import type { PatrolCard, PatrolLink } from "../../../runtime/contract/patrol.ts";
import type { Today } from "../../../runtime/contract/staff.ts";
import { Button } from "../print/button.tsx";
import { Rule } from "../print/rule.tsx";
import { Foot } from "../today/foot.tsx";
import { Head } from "../today/head.tsx";
import { LastPatrol } from "./last-patrol.tsx";
import { beginPatrol, type PatrolAnswer, readPatrolCard } from "./patrol-link.ts";
import { PhoneCode } from "./phone-code.tsx";

/** The result comes while somebody looks at the page. */
const everyMs = 5000;
const awaySentence = "和展项程序的联系断了，请看看展项电脑，再按一次。";

/** 巡查: a code that makes a phone the patrol's, and what the last walk has found. */
export function PatrolPage({ today }: { today: Today }) {
  const [card, setCard] = useState<PatrolCard>();
  const [link, setLink] = useState<PatrolLink>();
  const [said, setSaid] = useState("");

  useEffect(() => {
    const take = (answer: PatrolAnswer<PatrolCard>) => {
      if (answer.status === "ok") setCard(answer.value);
    };
    void readPatrolCard(false).then(take);
    const timer = setInterval(() => void readPatrolCard(true).then(take), everyMs);
    return () => clearInterval(timer);
  }, []);

  async function begin(): Promise<void> {
    const answer = await beginPatrol();
    if (answer.status === "ok") setLink(answer.value);
    setSaid(answer.status === "refused" ? answer.sentence : answer.status === "away" ? awaySentence : "");
  }

  return (
    <div className="lead-page">
      <Head title="巡查" today={today} />
      <section className="part">
        <h2 className="part-title">
          <b className="song">巡查站牌</b>
          <span>拿一部手机沿长征路走一圈，一站一扫，看牌子在不在、对不对、扫不扫得开</span>
        </h2>
        <div className="lead-row">
          <Button look="next" seed={401} className="take-button" onPress={() => void begin()}>
            <span className="song">{link ? "换一个码" : "开始巡查"}</span>
          </Button>
        </div>
        <p className="lead-said" role="alert">
          {said}
        </p>
        {link && <PhoneCode link={link} />}
      </section>
      <Rule seed={402} />
      <LastPatrol card={card} />
      <Foot today={today} />
    </div>
  );
}
