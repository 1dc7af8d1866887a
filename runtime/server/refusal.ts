import { codeOf, messageOf } from "../base/app-error.ts";
import type { HallFault } from "../config/read-hall.ts";

type About = { dataFolder: string; port: number; visitorPort: number };

/** Why the exhibit cannot start at all, as one sentence in Chinese and English that says what to do. */
export function refusalOf(error: unknown, { dataFolder, port, visitorPort }: About): string {
  switch (codeOf(error)) {
    case "journal/folder-in-use":
      return `另一个展项程序正在用数据文件夹 ${dataFolder}，请先关掉它，或者用 --data 换一个文件夹。 Another exhibit uses this data folder; stop it, or choose another with --data.`;
    case "journal/folder-unusable":
      return `数据文件夹 ${dataFolder} 建不了或写不进，请检查磁盘和权限，或者用 --data 换一个文件夹。 The data folder cannot be used; check disk and rights, or choose another with --data.`;
    case "EADDRINUSE":
      return `端口 ${port} 或 ${visitorPort} 已经被别的程序占用，请关掉那个程序，或者用 --port、--visitor-port 换一个。 A port is taken; stop that program, or choose others with --port and --visitor-port.`;
    case "EACCES":
      return `没有权限打开端口 ${port} 或 ${visitorPort}，请用 --port、--visitor-port 换成 1024 以上的。 Ports below 1024 need rights; choose others with --port and --visitor-port.`;
    default:
      return `展项没有启动，请把这一行发给维护人员。 The exhibit did not start: ${messageOf(error)}`;
  }
}

/** The same for a hall.yaml that was never good. */
export function refusalOfHall(file: string, faults: readonly HallFault[]): string[] {
  return faults.map(
    ({ line, column, chinese, english }) => `${file}:${line}:${column}: ${chinese} ${english}`,
  );
}
