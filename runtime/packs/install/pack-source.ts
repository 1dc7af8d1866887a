import type { Readable } from "node:stream";

/** A pack before it is installed: what a zip or a folder holds, names already found harmless. */
export type PackSource = {
  files: readonly SourceFile[];
  close(): void;
};

export type SourceFile = {
  /** Inside the zip or folder, with `/`. */
  path: string;
  /** As the source claims; the true number is counted while it is read. */
  sizeBytes: number;
  /** Bytes it takes in the source. */
  packedBytes: number;
  open(): Promise<Readable>;
};

/** The folder inside a source in which the pack lies, "" or "name/"; `undefined` where there is none or more than one. */
export function packRoot(files: readonly { path: string }[]): string | undefined {
  if (files.some(({ path }) => path === "pack.yaml")) return "";
  const tops = files.flatMap(({ path }) => /^[^/]+\/(?=pack\.yaml$)/.exec(path)?.[0] ?? []);
  return tops.length === 1 ? tops[0] : undefined;
}
