import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/**
 * Run from the root of the repository. Relative assets, so that the service may serve the viewer below any path;
 * nothing is inlined, so that its policy can forbid inline code.
 */
export default defineConfig({
  root: 'visualizer',
  base: './',
  plugins: [preact({ devToolsEnabled: false })],
  build: {
    outDir: '../dist/visualizer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
