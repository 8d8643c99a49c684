import { defineConfig } from 'vitest/config';

/** End-to-end tests in Firefox, driven through geckodriver; one browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: process.env['CI'] === undefined ? 0 : 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as a starved machine may need; what is as expected is not waited for.
    expect: { poll: { timeout: 15_000 } },
  },
});
