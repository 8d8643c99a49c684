import { defineConfig } from '@playwright/test';
import { browserPath, CHROMIUM_FLAGS } from './tests/browsers';

/** End-to-end tests in the installed Chromium; each folder of tests/ is a project of its own. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: false,
  workers: 1,
  // A starved CI machine can delay a browser by seconds; what passed only again is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 2,
  timeout: 90_000,
  // As long as a starved machine may need; what is as expected is not waited for.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath: browserPath('chromium'), args: [...CHROMIUM_FLAGS] },
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  },
  projects: ['data', 'page', 'widget', 'demo', 'extension'].map((name) => ({
    name,
    testMatch: `${name}/**/*.spec.ts`,
  })),
});
