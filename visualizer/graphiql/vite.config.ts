import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** GraphiQL embeds fonts in its style sheet; the system's own do, and the policy can forbid fonts from data. */
const systemFonts: Plugin = {
  name: 'system-fonts',
  enforce: 'pre',
  transform: (code, id) => (/\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null),
};

/** Run from the root of the repository. Everything the page needs comes with it; nothing is inlined. */
export default defineConfig({
  root: 'visualizer/graphiql',
  base: '/graphiql/',
  publicDir: '../public',
  plugins: [systemFonts],
  resolve: { alias: { 'react-style-singleton': fileURLToPath(new URL('no-scroll-lock.ts', import.meta.url)) } },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    // Its parts are marked for servers that render React; here all of it runs in the browser.
    rolldownOptions: { onLog: (level, log, say) => log.code === 'MODULE_LEVEL_DIRECTIVE' || say(level, log) },
  },
});
