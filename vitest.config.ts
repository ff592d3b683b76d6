import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Two cores is the size of machine that this must be pleasant on.
    maxWorkers: 2,
    // Property tests over whole services and the real AWS CLI are slow to start, never slow to answer.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
