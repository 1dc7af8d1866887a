import { useState } from "react";
import type { Today } from "../../../runtime/contract/staff.ts";
import { download, save } from "../link/staff-link.ts";
import { Button } from "../print/button.tsx";
import { Rule } from "../print/rule.tsx";
import { Foot } from "../today/foot.tsx";
import { Head } from "../today/head.tsx";
import { WeekChart } from "../today/week-chart.tsx";
import { OwnSpan } from "./own-span.tsx";
import { SheetList } from "./sheet-list.tsx";
import { isSpan, type Span, type SpanId, spanNames, spanOf, spanWords } from "./spans.ts";

const spanIds: readonly SpanId[] = ["today", "yesterday", "month", "last-month", "own"];

type Progress = { status: "none" } | { status: "making" } | { status: "done" | "refused"; sentence: string };

/** Choose the days, take the sheet. */
export function ExportPage({ today }: { today: Today }) {
  const [id, setId] = useState<SpanId>("today");
  const [own, setOwn] = useState<Span>({ from: today.day, to: today.day });
  const [progress, setProgress] = useState<Progress>({ status: "none" });
  const span = id === "own" ? own : spanOf(id, today.day);

  function choose(next: SpanId) {
    if (next === "own" && id !== "own") setOwn(span);
    setId(next);
    setProgress({ status: "none" });
  }

  async function take() {
    if (progress.status === "making") return;
    setProgress({ status: "making" });
    const got = await download({ ...span, format: "xlsx" });
    if (got.status === "ok") {
      save(got.file, got.fileName);
      setProgress({ status: "done", sentence: `已经下载：${got.fileName}` });
    } else setProgress({ status: "refused", sentence: got.sentence });
  }

  return (
    <div className="export">
      <Head title="导出" today={today} />
      <section className="spans" aria-label="哪几天">
        {spanIds.map((each, i) => (
          <Button
            key={each}
            look={each === id ? "chosen" : "choice"}
            pressed={each === id}
            seed={i + 150}
            className="span-choice"
            onPress={() => choose(each)}
          >
            <span className="song">{spanNames[each]}</span>
          </Button>
        ))}
      </section>
      <div className="span-line">
        {id === "own" ? (
          <OwnSpan span={own} lastDay={today.day} onChange={setOwn} />
        ) : (
          <p className="span-words">{spanWords(span, today.day)}</p>
        )}
      </div>
      <div className="take">
        {isSpan(span) ? (
          <Button look="next" seed={160} className="take-button" onPress={take}>
            <span className="song">{progress.status === "making" ? "正在做表……" : "下载 Excel 表格"}</span>
          </Button>
        ) : (
          <p className="take-hint">请选好两个日期，前一个不晚于后一个。</p>
        )}
        <p className="take-said" role="status">
          {progress.status === "done" || progress.status === "refused" ? progress.sentence : ""}
        </p>
      </div>
      <Rule seed={6} />
      <div className="today-row">
        <section className="part">
          <h2 className="part-title">
            <b className="song">近七天播放</b>
            <span>深色的会在表里</span>
          </h2>
          <WeekChart
            days={today.lastDays}
            lookOf={(day) => (day >= span.from && day <= span.to ? "past" : "aside")}
          />
        </section>
        <SheetList />
      </div>
      <Foot today={today} />
    </div>
  );
}
