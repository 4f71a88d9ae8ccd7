import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // Processes, not threads: real terminals come from a native module that does not expect to be unloaded.
    pool: 'forks',
    maxWorkers: 2,
  },
})
