const patienceMs = 3000;

/** Calls `run` once something has been drawn, at the latest after three seconds: what nobody sees yet may load after it. */
export function afterFirstPicture(run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    observer.disconnect();
    run();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) once();
  });
  observer.observe({ type: "paint", buffered: true });
  setTimeout(once, patienceMs);
}
