import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript-eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Run from the repository's root, so that one list of rules holds for the page and its tests.
export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/bin/**', '**/obj/**'] },
  { files: ['src/web/**/*.{ts,tsx}', 'tests/web/**/*.{ts,tsx}'] },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // GraphiQL is 1 MB: only its own folder may touch it, and the page loads that folder lazily.
      'import-x/no-restricted-paths': [
        'error',
        { basePath: root, zones: [{ target: './src/web/src/!(graphiql)/**/*', from: './src/web/src/graphiql' }] },
      ],
    },
  },
  {
    // Here the platform's own methods are wrapped, so they are named apart from their objects and called on others.
    files: ['src/web/src/strict-styles/**'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
);
