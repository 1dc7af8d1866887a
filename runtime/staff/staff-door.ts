import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { createSessions } from "./sessions.ts";
import { createSignInLock } from "./sign-in-lock.ts";
import { isStaffCode } from "./staff-code.ts";
import { readStaffFile } from "./staff-file.ts";

export type SignInAnswer =
  | { status: "in"; session: string }
  | { status: "wrong"; triesLeft: number; waitMs: number }
  | { status: "locked"; waitMs: number }
  /** The file with the code is gone or damaged: nobody can sign in until a new code is made. */
  | { status: "no-code" };

export type StaffDoor = {
  signIn(code: string, from: string): Promise<SignInAnswer>;
  /** Whether the session runs; `isUse` (default) puts its idle end off. */
  isSignedIn(session: string, isUse?: boolean): Promise<boolean>;
  signOut(session: string): void;
};

export type StaffDoorDeps = { dataFolder: string; clock: Pick<Clock, "upMs">; log: Log };

/**
 * Lets staff in by the code of the data folder. The file is read again at each question (200 bytes), so a code made by
 * `zange doctor` while we run counts at once and ends every session that the old one began.
 */
export function createStaffDoor({ dataFolder, clock, log }: StaffDoorDeps): StaffDoor {
  const lock = createSignInLock(clock);
  const sessions = createSessions(clock);
  let known: string | undefined;

  async function readCode() {
    const read = await readStaffFile(dataFolder);
    if (read.status === "unreadable") return read; // a passing refusal of the disk changes nothing
    const text = read.status === "ok" ? read.text : "";
    if (known !== undefined && text !== known) {
      sessions.endAll();
      log.info("staff code changed, everybody is signed out");
    }
    known = text;
    return read;
  }

  return {
    async signIn(code, from) {
      const waitMs = lock.tryFrom(from);
      if (waitMs > 0) return { status: "locked", waitMs };
      const read = await readCode();
      if (read.status !== "ok") {
        lock.wasRight(from); // nothing was checked, so nothing was wrong
        return { status: "no-code" };
      }
      if (!(await isStaffCode(code, read.file))) {
        log.warn("wrong staff code", { from });
        return { status: "wrong", triesLeft: lock.triesLeft(from), waitMs: lock.waitMs(from) };
      }
      const again = await readCode(); // a code made while we reckoned must not let the old one in
      if (again.status === "ok" && again.text !== read.text)
        return { status: "wrong", triesLeft: lock.triesLeft(from), waitMs: lock.waitMs(from) };
      lock.wasRight(from);
      return { status: "in", session: sessions.begin() };
    },
    async isSignedIn(session, isUse = true) {
      await readCode();
      return sessions.isRunning(session, isUse);
    },
    signOut: (session) => sessions.end(session),
  };
}
