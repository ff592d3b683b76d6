import { defineConfig } from 'vitest/config';

/** Files that change what a whole process shares: a mocked module of Node's, or the directory that one works in. */
const alone = ['test/local/runtimes/not-available.test.ts', 'test/guides/from-boto3.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/temporary.ts'],
    setupFiles: ['test/setup.ts'],
    // Two cores is the size of machine that this must be pleasant on.
    maxWorkers: 2,
    // Only what hangs is ended: a machine that is busy with other work can take twenty times as long for the same test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        // A process for each file and its own copy of every module took half of the suite's CPU. Tests share no state
        // but modules, and modules hold none: a cloud, its clock and its chance are made by the test that wants them.
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
