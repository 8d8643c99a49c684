import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code they test and need no browser. */
export default defineConfig({
  test: {
    include: ['{engine,export,extension,library,demo,npm,page,settings,ui,widget}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'engine/pkg/**'],
    maxWorkers: 1,
  },
});
