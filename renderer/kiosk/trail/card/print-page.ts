/** What the shell takes for the wish to print: a window that it is asked to open and never opens (electron/lock-contents.ts). */
const printWish = "/kiosk#print";

/**
 * Prints this page on the system's standard printer. A browser in kiosk mode asks nobody (`--kiosk-printing`); the shell would show the
 * system's box, which no visitor may see, so it is asked to print by itself.
 */
export function printPage(): void {
  if (navigator.userAgent.includes(" Electron/")) window.open(printWish);
  else window.print();
}
