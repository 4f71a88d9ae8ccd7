import { defineConfig } from 'vitest/config'

/** `--mode campaign` runs the campaigns that are made of tests, instead of the tests. */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'campaign' ? 'test/**/*.campaign.ts' : 'test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // Processes, not threads: real terminals come from a native module that does not expect to be unloaded.
    pool: 'forks',
    maxWorkers: 2,
    // One process runs many files, so that each source is read and compiled once, not two hundred times.
    isolate: false,
    setupFiles: ['test/support/each-file.ts'],
  },
}))
