import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** What the phone page has in common with the others; the visitor door serves nothing but files named `phone-…`. */
const sharedWithPhones =
  /renderer\/shared\/(cut|woodcut)\/[\w-]+\.ts$|contract\/section-names\.ts$|modulepreload-polyfill/;

// One build for all pages. chrome83 is the oldest browser we meet: five-year-old phones, and the Electron the shell is tried in.
export default defineConfig({
  root: resolve(import.meta.dirname, "renderer"),
  base: "./",
  plugins: [react()],
  build: {
    target: "chrome83",
    outDir: resolve(import.meta.dirname, "dist/renderer"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        kiosk: resolve(import.meta.dirname, "renderer/kiosk/index.html"),
        staff: resolve(import.meta.dirname, "renderer/staff/index.html"),
        phone: resolve(import.meta.dirname, "renderer/phone/index.html"),
      },
      output: { codeSplitting: { groups: [{ name: "phone-shared", test: sharedWithPhones }] } },
    },
  },
});
