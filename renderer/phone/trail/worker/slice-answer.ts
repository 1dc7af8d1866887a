/**
 * The part of a kept file that a player asks for: 206 for `bytes=a-b`, `bytes=a-` and `bytes=-n`, 416 beyond its end. Without such a
 * range, or with one that is not understood, the whole file, as HTTP allows. Safari plays nothing that is answered otherwise.
 */
export async function sliceAnswer(whole: Response, range: string | null): Promise<Response> {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (first === "" && last === "") return whole;
  const bytes = await whole.arrayBuffer();
  const size = bytes.byteLength;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (from > to) return new Response(null, { status: 416, headers: { "content-range": `bytes */${size}` } });
  const headers = new Headers();
  headers.set("content-type", whole.headers.get("content-type") ?? "application/octet-stream");
  headers.set("accept-ranges", "bytes");
  headers.set("content-range", `bytes ${from}-${to}/${size}`);
  headers.set("content-length", String(to - from + 1));
  return new Response(bytes.slice(from, to + 1), { status: 206, statusText: "Partial Content", headers });
}
