import type { Eye } from "./eye.ts";

/** A finger that moved less than this meant to tap. */
const tapPx = 8;

/** One finger turns or pushes the land, two or a wheel go nearer. Answers how to let go. */
export function followFingers(host: HTMLElement, eye: Eye, heightOf: () => number): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const scale = (): number => heightOf() / Math.max(1, host.getBoundingClientRect().height);

  const press = (event: PointerEvent): void => {
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (down.size === 1) moved = 0;
  };
  const move = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [(event.clientX - before.x) * scale(), (event.clientY - before.y) * scale()];
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved < tapPx) return;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (!other) {
      eye.drag(dx, dy, heightOf());
      return;
    }
    const apart = (x: number, y: number): number => Math.max(20, Math.hypot(x - other.x, y - other.y));
    eye.zoom(apart(event.clientX, event.clientY) / apart(before.x, before.y));
  };
  const lift = (event: PointerEvent): void => {
    down.delete(event.pointerId);
  };
  // a drag that ends on a mark is no tap on it
  const click = (event: MouseEvent): void => {
    if (moved >= tapPx && event.detail > 0) event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => eye.zoom(Math.exp(-event.deltaY * 0.0012));

  host.addEventListener("pointerdown", press);
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", lift);
  window.addEventListener("pointercancel", lift);
  host.addEventListener("click", click, true);
  host.addEventListener("wheel", wheel, { passive: true });
  return () => {
    host.removeEventListener("pointerdown", press);
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", lift);
    window.removeEventListener("pointercancel", lift);
    host.removeEventListener("click", click, true);
    host.removeEventListener("wheel", wheel);
  };
}
