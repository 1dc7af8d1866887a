import { memo } from "react";
import type { Line } from "../sentence/break-lines.ts";
import { isOpener } from "../sentence/cell.ts";

/** More letters than these (chuáng, shuāng) are set closer, so that they do not touch the next syllable. */
const widestSound = 5;

/** A line in fixed cells; pinyin may come and go above it without anything moving. */
export const RubyLine = memo(function RubyLine({ line, pinyin }: { line: Line; pinyin: boolean }) {
  return (
    <span className="ruby-line">
      {line.map(({ char, pinyin: sound, widthEm }, at) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a line never changes, its characters have no other name
          key={at}
          className={`ruby-cell${widthEm < 1 ? (isOpener(char) ? " ruby-opener" : " ruby-mark") : ""}`}
          style={{ width: `${widthEm}em` }}
        >
          {pinyin && sound && (
            <i aria-hidden="true" className={sound.length > widestSound ? "ruby-long" : undefined}>
              {sound}
            </i>
          )}
          {char}
        </span>
      ))}
    </span>
  );
});
