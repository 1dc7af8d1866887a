/** Takes over taps on links that lead to another screen of this trail; all others are the browser's. */
export function followLinks(isOurs: (path: string) => boolean, go: (address: string) => void): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const written = link?.getAttribute("href"); // a link in a drawing has no plain `href` of its own
    if (!link || written === null || written === undefined || link.hasAttribute("download")) return;
    const to = new URL(written, window.location.href);
    if (link.hasAttribute("target") || to.origin !== window.location.origin || !isOurs(to.pathname)) return;
    event.preventDefault();
    go(to.href);
  });
}
