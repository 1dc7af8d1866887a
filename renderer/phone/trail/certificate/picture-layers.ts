/** One block of a print: its ink, its path in half pixels, how far it lies off. */
export type Layer = { fill: string; d: string; dx: number; dy: number; rule: CanvasFillRule };

/** The blocks of SVG text as our knife writes it (only `path`, at most moved), in their order. A canvas draws them without an image. */
export function layersOf(svg: string): Layer[] {
  return [...svg.matchAll(/<path ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const d = /(?:^|\s)d="([^"]*)"/.exec(attributes)?.[1];
    const fill = /(?:^|\s)fill="(#[0-9a-fA-F]{6})"/.exec(attributes)?.[1];
    if (d === undefined || fill === undefined) return [];
    const moved = /transform="translate\((-?\d+) (-?\d+)\)"/.exec(attributes);
    const rule = attributes.includes('fill-rule="evenodd"') ? "evenodd" : "nonzero";
    return [{ fill, d, dx: Number(moved?.[1] ?? 0), dy: Number(moved?.[2] ?? 0), rule } as const];
  });
}
