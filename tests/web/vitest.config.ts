import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The page and its tests must share one React, and it is the page's.
const page = createRequire(new URL('../../src/web/package.json', import.meta.url));
const packageOfPage = (name: string) => ({
  find: new RegExp(`^${name}(?=/|$)`, 'u'),
  replacement: dirname(page.resolve(`${name}/package.json`)),
});

export default defineConfig({
  resolve: {
    alias: [
      ...['react', 'react-dom'].map(packageOfPage),
      // Its CommonJS build would be loaded past the aliases.
      {
        find: /^@testing-library\/react$/u,
        replacement: fileURLToPath(
          new URL('node_modules/@testing-library/react/dist/@testing-library/react.esm.js', import.meta.url),
        ),
      },
    ],
  },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          environment: 'jsdom',
          include: ['units/**/*.test.{ts,tsx}'],
          server: { deps: { inline: ['@testing-library/react'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
