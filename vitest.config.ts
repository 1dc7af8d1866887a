import { defineConfig } from "vitest/config";

// Two kinds: `unit` needs nothing but Node; `flow` drives the real runtime with a browser, pseudo-terminals or Electron.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/flow/**", "test/e2e/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "flow",
          include: ["test/flow/**/*.test.ts", "test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
