export type SvgElement = { name: string; attributes: ReadonlyMap<string, string> };

/** All elements of an SVG in order; throws where the text is not well formed. */
export function elementsOf(svg: string): SvgElement[] {
  const found: SvgElement[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = svg.slice(at, match.index);
    if (/[<>]/.test(between)) throw new Error(`stray mark before ${match.index}`);
    if (open.length === 0 && between.trim()) throw new Error("text outside the root");
    at = match.index + match[0].length;
    const [, closing, name = "", attributes = "", empty] = match;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    if (!empty) open.push(name);
    const pairs = [...attributes.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map((pair): [string, string] => [
      pair[1] ?? "",
      pair[2] ?? "",
    ]);
    const map = new Map(pairs);
    if (map.size !== pairs.length) throw new Error(`<${name}> names an attribute twice`);
    found.push({ name, attributes: map });
  }
  if (open.length > 0 || svg.slice(at).trim()) throw new Error("not closed");
  return found;
}
