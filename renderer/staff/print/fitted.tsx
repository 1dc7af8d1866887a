import type { ReactNode } from "react";
import { type Size, useSize } from "./use-size.ts";

export type FittedProps = {
  className: string;
  /** Says the picture in words; without it the picture is mere ornament. */
  label?: string;
  children(size: Size): ReactNode;
};

/** What is cut anew for the size its box really has, so that knife marks keep their size on every screen. */
export function Fitted({ className, label, children }: FittedProps) {
  const [ref, size] = useSize<HTMLSpanElement>();
  const says = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <span ref={ref} className={className} {...says}>
      {size.width > 0 && size.height > 0 && children(size)}
    </span>
  );
}
