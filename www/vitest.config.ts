import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code they test and need no browser. */
export default defineConfig({
  test: {
    include: ['{engine,page,ui,extension,widget,demo,npm}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'engine/pkg/**'],
    maxWorkers: 1,
  },
});
