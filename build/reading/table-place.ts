const start = "<!-- 下面的表由 npm run reading-level 量出来，不要手改 -->";
const end = "<!-- 表到这里为止 -->";

/** The page with a new table between the two marks. Throws where the marks are gone. */
export function withTable(page: string, table: string): string {
  const { from, to } = placeOf(page);
  return `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`;
}

/** The table that stands there now. */
export function tableIn(page: string): string {
  const { from, to } = placeOf(page);
  return page.slice(from, to).trim();
}

function placeOf(page: string): { from: number; to: number } {
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`content/README.md: ${start} … ${end}`);
  return { from, to };
}
