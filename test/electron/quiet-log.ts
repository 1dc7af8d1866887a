import type { ShellLog } from "../../electron/shell-log.ts";

export const quietLog: ShellLog = { info: () => {}, warn: () => {} };
