import type { Today } from "../../../runtime/contract/staff.ts";
import { Rule } from "../print/rule.tsx";
import { Foot } from "../today/foot.tsx";
import { Head } from "../today/head.tsx";
import { BackButton } from "./back-button.tsx";
import { InstallButton } from "./install-button.tsx";
import { PackFigures } from "./pack-figures.tsx";
import { packName, stepWords } from "./pack-words.ts";
import { RefusalList } from "./refusal-list.tsx";
import { usePack } from "./use-pack.ts";

/** 内容包: what plays, a new one from a stick, the one before. */
export function ContentPage({ today }: { today: Today }) {
  const { card, work, said, install, goBack } = usePack();
  const isBusy = work.status === "busy";
  return (
    <div className="pack-page">
      <Head title="内容" today={today} />
      {card ? <PackFigures card={card} /> : <p className="pack-opening">正在看……</p>}
      <Rule seed={200} />
      <section className="part pack-work">
        <h2 className="part-title">
          <b className="song">换内容包</b>
          <span>先查一遍，全好才换</span>
        </h2>
        <div className="pack-doors">
          <InstallButton isBusy={isBusy} onChoose={install} />
          {card?.back && !isBusy && <BackButton to={packName(card.back)} onBack={goBack} />}
        </div>
        <p className="pack-said" role="status">
          {isBusy ? stepWords(card?.step ?? null, work.sent) : said}
        </p>
        {work.status === "refused" && <RefusalList refusal={work.refusal} />}
      </section>
      <Foot today={{ ...today, sample: false }} />
    </div>
  );
}
