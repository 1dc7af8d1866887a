/**
 * Where the writer's thread begins: beside this file. As source it ends in .ts, built it is an entry of its own that
 * ends in .js.
 */
export function workerUrl(): URL {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`journal-writer.${ending}`, new URL(".", import.meta.url));
}
