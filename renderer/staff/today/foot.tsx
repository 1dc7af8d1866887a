import type { Today } from "../../../runtime/contract/staff.ts";
import { BlockBehind } from "../print/block-behind.tsx";

/** What staff should know of the pack, and the version for whoever asks on the telephone. */
export function Foot({ today }: { today: Today }) {
  return (
    <footer className="foot">
      {today.sample && (
        <p className="sample">
          <b className="sample-tag">
            <BlockBehind seed={77} line={1.8} />
            <span>样稿</span>
          </b>
          内容是样稿，未经审定。正式开放前请换上审定过的内容包。
        </p>
      )}
      <p className="version">
        {today.kioskId} · {today.version}
      </p>
    </footer>
  );
}
