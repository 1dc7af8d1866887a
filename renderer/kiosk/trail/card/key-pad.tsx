import { codeLetters } from "../../../../runtime/contract/short-code.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";

export type KeyPadProps = {
  width: number;
  keyHeight: number;
  onLetter(letter: string): void;
  onErase(): void;
  onDone(): void;
};

const columns = 8;
const gap = 14;

/** All letters that a code can have, large and apart; nothing that looks alike is among them. */
export function KeyPad({ width, keyHeight, onLetter, onErase, onDone }: KeyPadProps) {
  const keyWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const wide = keyWidth * 4 + gap * 3;
  return (
    <fieldset className="code-pad" aria-label="码的键盘" style={{ width }}>
      {Array.from(codeLetters).map((letter, at) => (
        <PrintButton
          key={letter}
          kind="line"
          width={keyWidth}
          height={keyHeight}
          size={Math.round(keyHeight * 0.56)}
          seed={401 + at}
          onPress={() => onLetter(letter)}
        >
          {letter}
        </PrintButton>
      ))}
      <div className="code-pad-wide">
        <PrintButton kind="line" width={wide} height={keyHeight} size={44} seed={441} onPress={onErase}>
          退一个字
        </PrintButton>
      </div>
      <div className="code-pad-wide">
        <PrintButton kind="ink" width={wide} height={keyHeight} size={48} seed={442} onPress={onDone}>
          好了
        </PrintButton>
      </div>
    </fieldset>
  );
}
