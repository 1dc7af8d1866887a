import { get } from "node:http";

/**
 * Answers whether the runtime's kiosk door answers at all; what it says is for staff. node:http, not the page's network: a page that
 * hangs must not make the runtime look dead.
 */
export function askHealth(kioskDoor: string, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(
      new URL("/api/health", kioskDoor),
      { timeout: withinMs, agent: false },
      (response) => {
        response.resume();
        resolve(true);
      },
    );
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
