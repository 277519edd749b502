import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The renderer as plain files for a strict content security policy: no inline script or style, nothing loaded from
 * elsewhere, no data: URLs for assets. Addresses are relative, so any host may serve the folder.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
});
