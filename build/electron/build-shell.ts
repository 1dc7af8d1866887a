import { join, resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** Where `package.json` and the launchers expect the shell. */
export const shellFile = join(root, "dist/electron/main.cjs");

/** Bundles the shell for the Electron of package.json into `dist/electron/main.cjs`; answers that path. Throws what vite throws. */
export async function buildShell(): Promise<string> {
  await bundle("node24", join(root, "dist/electron"));
  return shellFile;
}

/**
 * The same shell for the old Electron that tests can have (Node 12): older syntax, and modules named as that Node knows them (`fs`, not
 * `node:fs`). Goes to `outDir/main.cjs`; answers that path.
 */
export async function buildShellForNode12(outDir: string): Promise<string> {
  await bundle("node12", outDir);
  return join(outDir, "main.cjs");
}

async function bundle(target: "node24" | "node12", outDir: string): Promise<void> {
  await build({
    configFile: false, // vite.config.ts builds the pages
    root,
    logLevel: "warn",
    ssr: { target: "node", noExternal: true },
    build: {
      ssr: join(root, "electron/main.ts"),
      target,
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        external: ["electron", /^node:/],
        output: {
          format: "cjs",
          entryFileNames: "main.cjs",
          // the whole shell is one file
          codeSplitting: false,
          ...(target === "node12" && { paths: (id: string) => id.replace(/^node:/, "") }),
        },
      },
    },
  });
}
