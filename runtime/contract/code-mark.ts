// What lets a phone without network tell a post's code from a made-up one: not the code itself, only a short mark of it. Marks keep
// honest visitors from slips, not a determined pupil from a stamp: whoever reads the page's script can count one out. Nothing is to be
// had for a stamp, so nothing more is asked of them; what must be sure is checked against the key (runtime/trail/sign-stop.ts).
import { codeLetters } from "./short-code.ts";

const letters = 4;

/** Four letters that stand for `text` in this hall. The same on a phone, at the door and in the static site. */
export function markOf(hallId: string, text: string): string {
  const hash = mixed(`zange/mark/1/${hallId}/${text}`);
  let out = "";
  for (let at = 0; at < letters; at++) out += codeLetters.charAt((hash >>> (at * 5)) & 31);
  return out;
}

/** FNV-1a over UTF-16 units, then Murmur3's last step, so that every letter hangs on every unit. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
