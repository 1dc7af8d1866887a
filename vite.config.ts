import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { licenceFiles } from "./build/fonts/licence-files.ts";
import { shipFonts } from "./build/fonts/ship-fonts.ts";
import { phoneWorker } from "./build/phone-worker.ts";

/** What the phone page has in common with the others; the visitor door serves nothing but files named `phone-…`. */
const sharedWithPhones =
  /renderer\/shared\/(cut|woodcut)\/[\w-]+\.ts$|contract\/section-names\.ts$|phone\/carving\.ts$|phone\/trail\/(element|print-block)\.ts$|modulepreload-polyfill|preload-helper/;
/** And the trail's pages on the phone; the visitor door serves `phonetrail-…` as well. */
const sharedWithTrail =
  /renderer\/shared\/(quiz\/|nicknames\.ts$)|contract\/(checkpoint-names|code-mark|short-code|completion-code|trail-key)\.ts$/;
/** Of the trail's own parts, what is there at once; the map and the end of the trail are fetched when they are wanted. */
const trailPage = /phone\/trail\/(?!main\.ts|map\/|certificate\/|worker\/)/;
/** And the patrol's page, whose words the staff page has too; the visitor door serves `phonepatrol-…` as well. */
const sharedWithPatrol = /renderer\/shared\/patrol\//;

// One build for all pages. chrome83 is the oldest browser we meet: five-year-old phones, and the Electron the shell is tried in.
export default defineConfig(async () => ({
  root: resolve(import.meta.dirname, "renderer"),
  base: "./",
  plugins: [react(), licenceFiles(import.meta.dirname), phoneWorker(import.meta.dirname)],
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
        phonepatrol: resolve(import.meta.dirname, "renderer/phone/patrol/index.html"),
      },
      output: {
        // What the bundler adds for parts that are fetched later: phones need it as well.
        chunkFileNames: ({ name }: { name: string }) =>
          name === "rolldown-runtime" ? "assets/phone-runtime-[hash].js" : "assets/[name]-[hash].js",
        codeSplitting: {
          groups: [
            { name: "phone-shared", test: sharedWithPhones },
            { name: "phonetrail-shared", test: sharedWithTrail },
            { name: "phonetrail-page", test: trailPage },
            { name: "phonetrail-map", test: /phone\/trail\/map\// },
            { name: "phonetrail-certificate", test: /phone\/trail\/certificate\// },
            { name: "phonepatrol-shared", test: sharedWithPatrol },
          ],
        },
      },
    },
  },
}));
