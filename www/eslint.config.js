import js from '@eslint/js';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['engine/pkg/', '**/.output/', '**/.wxt/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Offsets and counts are written into messages and labels as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // As add-on stores lint it: an address the browser makes is of the extension's own files.
      'no-unsanitized/method': [
        'error',
        {},
        { import: { properties: [0], escape: { methods: ['chrome.runtime.getURL'] } } },
      ],
      // Page text is hostile: markup is never built from strings, and code never from text.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'Page text is hostile: write text nodes or textContent.',
        })),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A test compares the page's markup before and after; it never writes it.
    files: ['tests/**/*.ts', '**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
