/**
 * `Content-Disposition` for a file with a Chinese name (RFC 6266): plain letters for old programmes, UTF-8 for all others.
 */
export function attachment(fileName: string): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0] ?? "";
  const stem = fileName.slice(0, fileName.length - ending.length);
  const plain = stem.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "") || "zange";
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}${ending}"; filename*=UTF-8''${encoded}`;
}
