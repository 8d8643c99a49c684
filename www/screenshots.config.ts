import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** `npm run screenshots`: takes anew what README shows. */
export default defineConfig({
  ...config,
  projects: [{ name: 'screenshots', testMatch: 'screenshots/*.spec.ts' }],
});
