import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ClassSheet } from "../../../runtime/contract/trail-class.ts";
import { Button } from "../print/button.tsx";
import { readSheet } from "./class-link.ts";
import { levelNames, shareWords, sizeWords, spanWords, stopName } from "./class-words.ts";

/** The result sheet over the whole page, as it goes to paper: of phones and answers, of no pupil. */
export function ClassSheetView({ code, onClose }: { code: string; onClose(): void }) {
  const [sheet, setSheet] = useState<ClassSheet>();
  const [said, setSaid] = useState("正在算……");
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    let isOver = false;
    void readSheet(code).then((answer) => {
      if (isOver) return;
      if (answer.status === "ok") setSheet(answer.value);
      setSaid(answer.status === "ok" ? "" : answer.sentence);
    });
    place.current?.focus();
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    window.addEventListener("keydown", onKey);
    document.body.classList.add("with-sheet"); // what is printed then is the sheet alone
    return () => {
      isOver = true;
      document.body.classList.remove("with-sheet");
      window.removeEventListener("keydown", onKey);
    };
  }, [code, onClose]);
  return createPortal(
    <section
      className="class-sheet"
      role="dialog"
      aria-modal="true"
      aria-label={`班级 ${code} 的成绩单`}
      tabIndex={-1}
      ref={place}
    >
      <div className="class-sheet-tools lead-row">
        <Button look="next" seed={361} className="take-button" onPress={() => window.print()}>
          <span className="song">打印</span>
        </Button>
        <a className="class-sheet-csv" href={`/api/staff/classes/${code}/sheet.csv`} download>
          下载表格（CSV）
        </a>
        <Button look="choice" seed={362} className="lead-stop" onPress={onClose}>
          关上
        </Button>
      </div>
      {said !== "" && <p role="status">{said}</p>}
      {sheet && <Sheet sheet={sheet} />}
    </section>,
    document.body,
  );
}

function Sheet({ sheet }: { sheet: ClassSheet }) {
  const { code, hall, day, began, ended, level, teams, phones, completions, walkedMs } = sheet;
  const facts = [
    [hall, day, `${began} 到 ${ended ?? "现在"}`],
    [`${levelNames[level]}题目`, sizeWords(sheet), teams.length > 1 ? `${teams.length} 个小队` : "不分队"],
  ];
  return (
    <div className="class-sheet-page">
      <h2 className="song">班级走长征路 成绩单</h2>
      {facts.map((line) => (
        <p key={line[0]}>{line.filter((each) => each !== "").join("　")}</p>
      ))}
      <p className="class-sheet-sum">
        班级码 <b className="song">{code}</b>　走到的手机 <b className="song">{phones}</b> 部　盖齐十三枚{" "}
        <b className="song">{completions}</b> 部　用时 <b className="song">{spanWords(walkedMs)}</b>
      </p>
      <div className="class-sheet-tables">
        <table>
          <caption className="song">各站</caption>
          <thead>
            <tr>
              <th scope="col">站</th>
              <th scope="col">走到</th>
              <th scope="col">盖印</th>
            </tr>
          </thead>
          <tbody>
            {sheet.stops.map(({ place, reached, stamped }) => (
              <tr key={place}>
                <th scope="row">{stopName(place)}</th>
                <td>{reached}</td>
                <td>{stamped}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption className="song">答题（第一次的答案）</caption>
          <thead>
            <tr>
              <th scope="col">题目</th>
              <th scope="col">答过</th>
              <th scope="col">答对</th>
            </tr>
          </thead>
          <tbody>
            {sheet.levels.map(({ level: each, right, asked }) => (
              <tr key={each} className="class-sheet-level">
                <th scope="row">{levelNames[each]} 全部</th>
                <td>{asked}</td>
                <td>{shareWords(right, asked)}</td>
              </tr>
            ))}
            {sheet.questions.map(({ place, question, right, asked }) => (
              <tr key={`${place}/${question}`}>
                <th scope="row">{question}</th>
                <td>{asked}</td>
                <td>{shareWords(right, asked)}</td>
              </tr>
            ))}
            {sheet.questions.length === 0 && (
              <tr>
                <th scope="row">还没有人答题</th>
                <td />
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="class-sheet-foot">只数手机，不记姓名：一部手机可以是一个人，也可以是一个小队。</p>
    </div>
  );
}
