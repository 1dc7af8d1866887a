import type { PackRefusal } from "../../../runtime/contract/staff-pack.ts";
import { red } from "../../shared/cut/inks.ts";
import { BlockBehind } from "../print/block-behind.tsx";

/** Why nothing was replaced: one sentence, then every fault with its file and line. */
export function RefusalList({ refusal }: { refusal: PackRefusal }) {
  const { sentence, faults, more } = refusal;
  return (
    <div className="pack-refusal" role="alert">
      <div className="strip">
        <BlockBehind seed={206} line={2.4} fill={red} />
        <b className="strip-tag song">
          <BlockBehind seed={207} chips={1} fill={red} />
          <span className="strip-word">没有换</span>
        </b>
        <p className="strip-sentences">{sentence}</p>
      </div>
      <ol className="pack-faults">
        {faults.map(({ file, line, sentence: said }) => (
          <li key={`${file}:${line}:${said}`}>
            <b>
              {file} 第 {line} 行
            </b>
            {said}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="pack-more">还有 {more} 处，改好这些再装一次就能看到。</p>}
    </div>
  );
}
