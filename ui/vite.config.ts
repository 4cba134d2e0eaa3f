/* Builds the pages that the shell embeds; tests run in Node. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  build: {
    // The oldest webviews that are served: WebKitGTK of Debian 12 and the evergreen WebView2.
    target: ["safari16.4", "chrome120"],
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { include: ["src/**/*.test.ts"] },
});
