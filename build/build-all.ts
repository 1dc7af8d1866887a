// Everything that dist/ holds: the pages, the runtime for the shell, the shell.
import { resolve } from "node:path";
import { build } from "vite";
import { buildRuntime } from "./build-runtime.ts";
import { buildShell } from "./electron/build-shell.ts";

const root = resolve(import.meta.dirname, "..");
await build({ configFile: resolve(root, "vite.config.ts"), logLevel: "warn" });
await buildRuntime(root);
await buildShell();
