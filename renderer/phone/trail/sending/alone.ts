export const leaseKey = "zange.trail.sender";
const leaseMs = 20_000;

export type LeaseDeps = {
  storage(): Pick<Storage, "getItem" | "setItem" | "removeItem">;
  now(): number;
  /** This tab's own, unlike every other's. */
  tab: string;
};

/**
 * Runs a thing in one tab at a time by a lease in the phone's storage: `tab until`. Two tabs that take it in the same instant may both
 * run, which does no harm, as the door counts each fact once. Where nothing can be stored it always runs.
 */
export function aloneByLease({
  storage,
  now,
  tab,
}: LeaseDeps): (run: () => Promise<void>) => Promise<boolean> {
  const isTaken = () => {
    const [holder, until] = (storage().getItem(leaseKey) ?? "").split(" ");
    const restMs = Number(until) - now();
    return holder !== tab && restMs > 0 && restMs <= leaseMs; // longer: from before the clock was set
  };
  return async (run) => {
    try {
      if (isTaken()) return false;
      storage().setItem(leaseKey, `${tab} ${now() + leaseMs}`);
      if (isTaken()) return false;
    } catch {
      // forbidden: no other tab can be known
    }
    await run();
    try {
      storage().removeItem(leaseKey);
    } catch {
      // it runs out by itself
    }
    return true;
  };
}

/** The same by the browser's own locks, which end with their tab. */
export function aloneByLocks(locks: LockManager): (run: () => Promise<void>) => Promise<boolean> {
  return (run) =>
    locks.request(leaseKey, { ifAvailable: true }, async (lock) => {
      if (!lock) return false;
      await run();
      return true;
    });
}
