import { useRef } from "react";
import { Button } from "../print/button.tsx";

export type InstallButtonProps = { isBusy: boolean; onChoose(file: File): void };

/** Opens the browser's own choice of files; a stick shows there like any folder. */
export function InstallButton({ isBusy, onChoose }: InstallButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        className="pack-field"
        accept=".zip,application/zip"
        aria-label="内容包的 zip 文件"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // so that the same file can be chosen again
          if (file) onChoose(file);
        }}
      />
      <Button look="next" seed={202} className="take-button" onPress={() => isBusy || field.current?.click()}>
        <span className="song">{isBusy ? "请稍等……" : "从 U 盘装（zip）"}</span>
      </Button>
    </>
  );
}
