import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { licenceFiles } from "./build/fonts/licence-files.ts";
import { shipFonts } from "./build/fonts/ship-fonts.ts";

/** What the phone page has in common with the others; the visitor door serves nothing but files named `phone-…`. */
const sharedWithPhones =
  /renderer\/shared\/(cut|woodcut)\/[\w-]+\.ts$|contract\/section-names\.ts$|phone\/carving\.ts$|modulepreload-polyfill/;
/** And the trail's pages on the phone; the visitor door serves `phonetrail-…` as well. */
const sharedWithTrail = /renderer\/shared\/quiz\/|contract\/checkpoint-names\.ts$/;

// One build for all pages. chrome83 is the oldest browser we meet: five-year-old phones, and the Electron the shell is tried in.
export default defineConfig(async () => ({
  root: resolve(import.meta.dirname, "renderer"),
  base: "./",
  plugins: [react(), licenceFiles(import.meta.dirname)],
  resolve: { alias: { "zange-fonts": await shipFonts(import.meta.dirname) } },
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
        phonetrail: resolve(import.meta.dirname, "renderer/phone/trail/index.html"),
      },
      output: {
        codeSplitting: {
          groups: [
            { name: "phone-shared", test: sharedWithPhones },
            { name: "phonetrail-shared", test: sharedWithTrail },
          ],
        },
      },
    },
  },
}));
