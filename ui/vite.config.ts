/* Builds the pages that the shell embeds; tests run in Node, those of parts with a document. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The Fluent files lie beside the program's other assets, outside this folder.
  server: { fs: { allow: [".."] } },
  build: {
    // The oldest webviews that are served: WebKitGTK of Debian 12 and the evergreen WebView2.
    target: ["safari16.4", "chrome120"],
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { include: ["src/**/*.test.ts"], setupFiles: ["src/words/polyglot.ts"] },
});
