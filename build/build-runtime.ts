import { join } from "node:path";
import { build } from "vite";

/**
 * The runtime as plain JavaScript in dist/runtime/, for the shell's utility process: `main.js` and the workers of the journal and the studio.
 * Packages stay outside (fastify does not survive bundling, better-sqlite3 and serialport are native).
 */
export async function buildRuntime(root: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    // zod and yaml shrink to what is used, which halves the time they take to load.
    ssr: { noExternal: ["zod", "yaml"] },
    build: {
      ssr: true,
      target: "node22",
      outDir: join(root, "dist/runtime"),
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: {
          main: join(root, "runtime/main.ts"),
          "journal-writer": join(root, "runtime/journal/journal-writer.ts"),
          "sound-worker": join(root, "runtime/studio/sound-worker.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
}
