/** What the shell does, one line each on standard error, in the form the runtime's own log has. */
export type ShellLog = {
  info(message: string, ids?: Record<string, unknown>): void;
  warn(message: string, ids?: Record<string, unknown>): void;
};

export function createShellLog(write: (line: string) => void): ShellLog {
  const line = (level: number) => (message: string, ids?: Record<string, unknown>) =>
    write(`${JSON.stringify({ level, time: Date.now(), area: "zange/shell", ...ids, msg: message })}\n`);
  return { info: line(30), warn: line(40) };
}
