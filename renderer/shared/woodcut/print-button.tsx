import type { ReactNode } from "react";
import { ink, qingText, red } from "../cut/inks.ts";
import { Block } from "./block.tsx";
import "./print-button.css";

export type PrintButtonProps = {
  /** Red belongs to the sound, ink is the next step, line a choice, on is switched on and says so. */
  kind: "red" | "ink" | "line" | "on";
  width: number;
  height: number;
  size: number;
  seed: number;
  onPress: () => void;
  /** For a switch: is it on? */
  pressed?: boolean;
  /** Said instead of the words where those alone are too short to be understood. */
  label?: string;
  children: ReactNode;
};

const fills = { red, ink, line: ink, on: qingText };

/** A printed block to press: it gives way 3 px and loses its edge for a moment. */
export function PrintButton(props: PrintButtonProps) {
  const { kind, width, height, size, seed, onPress, pressed, label, children } = props;
  return (
    <button
      type="button"
      className={`print-button print-button-${kind}`}
      style={{ width, height, fontSize: size }}
      onClick={onPress}
      aria-pressed={pressed}
      aria-label={label}
    >
      {kind === "line" ? (
        <Block width={width} height={height} seed={seed} line={3} fill={fills[kind]} />
      ) : (
        <Block width={width} height={height} seed={seed} grain={7} fill={fills[kind]} />
      )}
      <span>{children}</span>
    </button>
  );
}
