import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The service answers to its own name and its own pages only, so the proxy asks as one of them.
const service = 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': { target: service, changeOrigin: true, headers: { origin: service } } } },
  worker: { format: 'es' },
  build: {
    // Every asset is a file of its own: the content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco alone is above the default warning limit; it is loaded after the page is readable.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, report) {
        // The React compiler's "use no memo" marks in GraphiQL; they have done their work before bundling.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
