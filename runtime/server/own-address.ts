const ownHost = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** The Host header names this machine's loopback: keeps pages elsewhere from reaching us under a name of their own. */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && ownHost.test(host);
}

/** The page that asks was served by ourselves, or it is no page (no Origin). */
export function isOwnOrigin(origin: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return isOwnHost(new URL(origin).host);
  } catch {
    return false; // `null` and other things that are no address
  }
}
