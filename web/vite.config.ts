import { defineConfig } from 'vite';

/** The page of the console, made by `npm run build`: `scripts/build.ts` says where it goes. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  build: {
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // No `data:` fonts or pictures: the page may load nothing but its own files.
    assetsInlineLimit: 0,
    // What is bundled is no dependency of the package, so its licences travel with it.
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    // `use client` is for servers that render, and this page has none.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
