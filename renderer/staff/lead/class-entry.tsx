import type { ClassCard } from "../../../runtime/contract/trail-class.ts";
import { Button } from "../print/button.tsx";
import { Rule } from "../print/rule.tsx";
import { levelNames, progressWords, sizeWords, stopName } from "./class-words.ts";

export type ClassEntryProps = { card: ClassCard; onEnd(): void; onSheet(): void };

/** One of today's classes: its code for phones, where each team begins, how far it is. */
export function ClassEntry({ card, onEnd, onSheet }: ClassEntryProps) {
  const { code, level, teams, began, ended, address } = card;
  const isRunning = ended === null;
  const told = [levelNames[level], sizeWords(card), `${began} 出发`, isRunning ? "" : `${ended} 结束`];
  return (
    <article className="class-entry" aria-label={`班级 ${code}`}>
      <Rule seed={210 + code.charCodeAt(0)} look="fine" />
      <div className="class-row">
        {isRunning && (
          <img
            className="class-qr"
            src={`/api/staff/classes/${code}/qr.svg`}
            alt={`手机扫这个码加入班级 ${code}`}
            width={200}
            height={200}
          />
        )}
        <div className="class-told">
          <p className={`class-code song${isRunning ? "" : " class-over"}`}>{code}</p>
          <p>{told.filter((each) => each !== "").join("，")}</p>
          <p className="class-progress">{progressWords(card)}</p>
          {isRunning && (
            <p className="class-how">
              手机扫左边的码，或者打开长征路的页面{" "}
              <span className="class-address">{address.split("?")[0]}</span> 点“我们是一个班”，输入班级码。
            </p>
          )}
        </div>
        {isRunning && (
          <table className="class-teams">
            <caption>各队从哪一站出发</caption>
            <tbody>
              {teams.map(({ number, start }) => (
                <tr key={number}>
                  <th scope="row">{teams.length === 1 ? "全班" : `第 ${number} 队`}</th>
                  <td>{stopName(start)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <div className="lead-row">
        <Button look="choice" seed={351} className="lead-stop" label={`看成绩单 ${code}`} onPress={onSheet}>
          看成绩单
        </Button>
        {isRunning && (
          <Button
            look="choice"
            seed={352}
            className="lead-stop"
            label={`走完了，结束 ${code}`}
            onPress={onEnd}
          >
            走完了，结束
          </Button>
        )}
      </div>
    </article>
  );
}
