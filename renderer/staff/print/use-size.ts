import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export type Size = {
  width: number;
  height: number;
  /** Pixels of a rem on this screen: drawings that leave room for words measure it so. */
  rem: number;
};

/** The size of an element in whole CSS pixels, told again whenever it changes; zeros before the first layout. */
export function useSize<E extends HTMLElement>(): [ref: RefObject<E | null>, size: Size] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize((old) => (old.width === width && old.height === height ? old : { width, height, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
