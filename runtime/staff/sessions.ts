import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../base/clock.ts";

export const idleMs = 30 * 60_000;
export const longestMs = 12 * 60 * 60_000;
const mostSessions = 50;

type Session = { beganAt: number; usedAt: number };

export type Sessions = {
  /** Begins a session and answers its id: 256 random bits that are kept as a hash only. */
  begin(): string;
  /** Whether the id stands for a running session; `isUse` puts its idle end off. */
  isRunning(id: string, isUse: boolean): boolean;
  end(id: string): void;
  endAll(): void;
};

/** Sessions in memory: gone after half an hour without use, after twelve hours at the latest, and when the runtime ends. */
export function createSessions(clock: Pick<Clock, "upMs">): Sessions {
  const sessions = new Map<string, Session>();
  return {
    begin() {
      const now = clock.upMs();
      for (const [key, session] of sessions) if (isOver(session, now)) sessions.delete(key);
      const oldest = sessions.keys().next().value;
      if (sessions.size >= mostSessions && oldest !== undefined) sessions.delete(oldest);
      const id = randomBytes(32).toString("base64url");
      sessions.set(keyOf(id), { beganAt: now, usedAt: now });
      return id;
    },
    isRunning(id, isUse) {
      const now = clock.upMs();
      const session = sessions.get(keyOf(id));
      if (!session) return false;
      if (isOver(session, now)) {
        sessions.delete(keyOf(id));
        return false;
      }
      if (isUse) session.usedAt = now;
      return true;
    },
    end: (id) => void sessions.delete(keyOf(id)),
    endAll: () => sessions.clear(),
  };
}

function isOver(session: Session, now: number): boolean {
  return now - session.usedAt > idleMs || now - session.beganAt > longestMs;
}

function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("base64");
}
