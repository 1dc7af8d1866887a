/**
 * Where a scanned post leads while staff walk a patrol with this phone: back to the patrol with what was scanned. `undefined` for
 * everybody else, and for pages that were not scanned.
 */
export function patrolAddress(
  { pathname, search }: Pick<Location, "pathname" | "search">,
  storage: () => Pick<Storage, "getItem">,
  now: number,
): string | undefined {
  const found = /^(.*)\/t\/([^/]*)\/?$/.exec(pathname);
  const tag = /[?&]k=([^&]*)/.exec(search)?.[1];
  if (!found || tag === undefined) return undefined;
  try {
    const until = Number(storage().getItem("zange.patrol.until"));
    if (!(until > now && until - now < 86_400_000)) return undefined; // also a clock that was set back by years
  } catch {
    return undefined; // a phone that keeps nothing walks no patrol
  }
  return `${found[1]}/patrol#scan=${found[2]}.${tag}`;
}
