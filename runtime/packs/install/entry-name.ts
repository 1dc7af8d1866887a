import type { RefusalCode } from "./install-refusal.ts";

const drive = /^[a-z]:/i;
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Windows takes none of these in a name, and strips a dot or blank at its end. */
const unfit = /[\p{Cc}<>:"|?*]|[. ]$/u;
const longestPart = 100;
const longestPath = 180; // below the 260 of Windows with room for the data folder

/** Why a path of a zip or stick may not be written anywhere, or `undefined` where it may. A folder's path may end in `/`. */
export function wrongName(path: string): RefusalCode | undefined {
  if (path.includes("\\")) return "backslash";
  if (path.startsWith("/")) return "absolute";
  if (drive.test(path)) return "drive";
  const parts = path.replace(/\/$/, "").split("/");
  if (parts.includes("..")) return "climbs";
  if (path.length > longestPath) return "strange-name";
  for (const part of parts) {
    if (reserved.test(part)) return "reserved";
    if (part === "" || part === "." || part.length > longestPart || unfit.test(part)) return "strange-name";
  }
  return undefined;
}

/** What computers leave behind by themselves; no part of a pack. */
export function isLitter(path: string): boolean {
  return path.startsWith("__MACOSX/") || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i.test(path);
}
