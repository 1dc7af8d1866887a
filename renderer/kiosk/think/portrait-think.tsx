import type { Story } from "../../../runtime/contract/pack.ts";
import { SectionRow } from "../attract/section-row.tsx";
import { useKioskState } from "../kiosk-context.ts";
import { PortraitPicture } from "../playing/portrait-picture.tsx";
import { ThinkWords } from "./think-words.tsx";

/** After the story: its picture stays for a while, with a question to take along; the stations invite as usual. */
export function PortraitThink({ story, question }: { story: Story; question: string }) {
  const { elder } = useKioskState();
  const most = elder ? 96 : 84;
  return (
    <div className={`portrait-think${elder ? " elderly" : ""}`}>
      <PortraitPicture story={story} />
      <ThinkWords
        question={question}
        size={Array.from(question).length > 30 ? most - 16 : most}
        width={952}
        label={56}
        className="think-portrait"
      />
      <SectionRow passing={story.section} />
    </div>
  );
}
