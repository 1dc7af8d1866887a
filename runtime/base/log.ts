import { pino } from "pino";

/** One line a message: area, plain words, ids. `info` is for staff, `debug` for us. */
export type Log = {
  child(area: string): Log;
  debug(message: string, ids?: Record<string, unknown>): void;
  info(message: string, ids?: Record<string, unknown>): void;
  warn(message: string, ids?: Record<string, unknown>): void;
  error(message: string, ids?: Record<string, unknown>): void;
};

/** Logs to standard error as JSON lines (standard output belongs to `ready …`). pino: small, fast, never throws at the caller. */
export function createLog(level = "info"): Log {
  return wrap(pino({ level, base: null }, pino.destination({ fd: 2, sync: true })), "zange");
}

/** A log that keeps quiet, for tests and tools. */
export const silentLog: Log = {
  child: () => silentLog,
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};

function wrap(logger: ReturnType<typeof pino>, area: string): Log {
  const line =
    (level: "debug" | "info" | "warn" | "error") => (message: string, ids?: Record<string, unknown>) =>
      logger[level]({ area, ...ids }, message);
  return {
    child: (name) => wrap(logger, area === "zange" ? name : `${area}/${name}`),
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
  };
}
