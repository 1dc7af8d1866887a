import { useState } from "react";
import { ContentPage } from "./content/content-page.tsx";
import { ExportPage } from "./export/export-page.tsx";
import { LeadPage } from "./lead/lead-page.tsx";
import { signOut } from "./link/staff-link.ts";
import { useToday } from "./link/use-today.ts";
import { type Leaf, Nav } from "./nav.tsx";
import { PatrolPage } from "./patrol/patrol-page.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { TodayPage } from "./today/today-page.tsx";
import { TrailPage } from "./trail/trail-page.tsx";

/** The staff door: sign in, see today, take the figures along, change the pack. */
export function StaffPage() {
  const { state, look, leave } = useToday();
  const [leaf, setLeaf] = useState<Leaf>("today");

  if (state.status === "opening")
    return <p className="opening">{state.isAway ? "连不上展项程序，正在重新连接……" : ""}</p>;
  if (state.status === "signed-out") return <SignInPage sentence={state.sentence} onSignedIn={look} />;

  function goOut() {
    setLeaf("today");
    leave("");
    void signOut();
  }
  return (
    <div className="staff">
      <Nav leaf={leaf} onOpen={setLeaf} onSignOut={goOut} />
      <main className="content">
        {leaf === "today" && <TodayPage today={state.today} isAway={state.isAway} />}
        {leaf === "lead" && <LeadPage today={state.today} />}
        {leaf === "patrol" && <PatrolPage today={state.today} />}
        {leaf === "trail" && <TrailPage today={state.today} />}
        {leaf === "export" && <ExportPage today={state.today} />}
        {leaf === "content" && <ContentPage today={state.today} />}
      </main>
    </div>
  );
}
