import type { ReactNode } from "react";
import { ink, qingText } from "../../shared/cut/inks.ts";
import { BlockBehind } from "./block-behind.tsx";

export type ButtonProps = {
  /** `next` solid ink: the step on. `choice` outline. `chosen` solid green-grey: switched on. */
  look: "next" | "choice" | "chosen";
  seed: number;
  onPress(): void;
  className?: string;
  label?: string;
  /** For one of several choices: whether it is the one in force. */
  pressed?: boolean;
  children: ReactNode;
};

/** A block to press: shifts 3 px while it is held down. */
export function Button({ look, seed, onPress, className = "", label, pressed, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button ${look} ${className}`}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onPress}
    >
      {look === "choice" ? (
        <BlockBehind seed={seed} line={2.4} />
      ) : (
        <BlockBehind seed={seed} fill={look === "next" ? ink : qingText} grain={4} chips={2} />
      )}
      <span className="button-words">{children}</span>
    </button>
  );
}
