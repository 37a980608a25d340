import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite build -c tests/browser/catalogue/vite.config.ts` writes the catalogue to `.output/catalogue`; without `build` it is served. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: fileURLToPath(new URL('../../../.output/catalogue', import.meta.url)), emptyOutDir: true },
});
