/** Gathers flat coloured triangles; three corners each, nothing shared, since every facet is one print. */
export type MeshWriter = {
  /** Corners as x, y, z. */
  triangle(a: Corner, b: Corner, c: Corner, ink: Rgb): void;
  count(): number;
  finish(): Mesh;
};
export type Corner = readonly [x: number, y: number, z: number];
/** 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** What a graphics card takes: nine numbers and nine colour bytes a triangle. */
export type Mesh = { positions: Float32Array; colors: Uint8Array; triangles: number };

export function createMeshWriter(): MeshWriter {
  const positions: number[] = [];
  const colors: number[] = [];
  return {
    triangle(a, b, c, ink) {
      positions.push(...a, ...b, ...c);
      colors.push(...ink, ...ink, ...ink);
    },
    count: () => positions.length / 9,
    finish: () => ({
      positions: new Float32Array(positions),
      colors: new Uint8Array(colors),
      triangles: positions.length / 9,
    }),
  };
}

/** `#5f7a76` as numbers. */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
