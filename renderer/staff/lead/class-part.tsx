import { useState } from "react";
import { ClassEntry } from "./class-entry.tsx";
import { ClassForm } from "./class-form.tsx";
import { ClassSheetView } from "./class-sheet-view.tsx";
import { useClasses } from "./use-classes.ts";
import "./class-part.css";

/** 班级走长征路: a class begins, its phones join by a code, its sheet names nobody. */
export function ClassPart() {
  const { classes, said, say, start, end } = useClasses();
  const [sheetOf, setSheetOf] = useState<string>();
  return (
    <section className="part class-part">
      <h2 className="part-title">
        <b className="song">班级走长征路</b>
        <span>小队从不同的站出发，不会挤在一起；不记姓名</span>
      </h2>
      <ClassForm onStart={start} onSay={say} />
      <p className="lead-said" role="alert">
        {said}
      </p>
      <div className="class-list">
        {classes?.map((card) => (
          <ClassEntry
            key={card.code}
            card={card}
            onEnd={() => void end(card.code)}
            onSheet={() => setSheetOf(card.code)}
          />
        ))}
      </div>
      {sheetOf !== undefined && <ClassSheetView code={sheetOf} onClose={() => setSheetOf(undefined)} />}
    </section>
  );
}
