export type BaseRead =
  | { status: "ok"; base: string; notes: string[] }
  /** It cannot stand on a post; the sentence says why and what to do. */
  | { status: "refused"; sentence: string };

/** Longer ones would make the squares of a code too small for a worn post. */
const longestBase = 80;

/** The address that all posts lead to, without its last slash. Notes say what works less well there. */
export function readBase(text: string): BaseRead {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    return refused(
      `“${text}”不是网址，请照 https://zange.example.cn 的样子写。`,
      "Not an address; write it like https://zange.example.cn.",
    );
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    return refused(
      "网址里不能有 ?、# 或用户名，请只写到文件夹。",
      "The address may not hold a query, a fragment or a user.",
    );
  const base = url.href.replace(/\/+$/, "");
  if (base.length > longestBase)
    return refused(
      `网址有 ${base.length} 个字符，码会太密，最多 ${longestBase} 个，请换一个短的。`,
      "The address is too long for a code that scans.",
    );
  const notes: string[] = [];
  if (["localhost", "127.0.0.1", "[::1]"].includes(url.hostname))
    notes.push(
      "这个网址只有本机能打开，访客的手机扫不开；请只用来试。 Only this computer can open this address.",
    );
  else if (url.protocol === "http:")
    notes.push(
      "网址是 http，手机不能把故事留到没有信号的地方听；有条件请换成 https。 Phones keep pages offline on https only.",
    );
  return { status: "ok", base, notes };
}

function refused(chinese: string, english: string): BaseRead {
  return { status: "refused", sentence: `${chinese} ${english}` };
}
