import type { Sheet } from "../stage/fit-stage.ts";
import { ExitSign } from "./exit-sign.tsx";
import "./evacuation-screen.css";

/** The fire panel has spoken: the way out, at once, and nothing else. Nothing here moves. */
export function EvacuationScreen({ sheet: { layout, width, height } }: { sheet: Sheet }) {
  const upright = layout === "portrait";
  const unit = upright ? width / 1080 : height / 1080;
  return (
    <section
      className={`evacuation evacuation-${layout}`}
      role="alert"
      style={{ width, height, fontSize: unit * 10 }}
    >
      <ExitSign size={(upright ? 920 : 800) * unit} />
      <div>
        <h1>安全出口</h1>
        <p className="evacuation-chinese">
          请跟随工作人员，
          <br />
          从安全出口有序离开
        </p>
        <p className="evacuation-english" lang="en">
          EXIT. Please follow the staff
          <br />
          and leave calmly.
        </p>
      </div>
    </section>
  );
}
