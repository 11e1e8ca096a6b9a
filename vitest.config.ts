import { existsSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

// tests on documents that may not be published stand beside the project, where they are to be had
const shared = existsSync(new URL('../shared', import.meta.url))

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(shared ? [] : ['**/*.shared.test.ts'])],
    pool: 'threads',
    isolate: false,
    // a test of the database mostly waits for it: two at once, also where there are but two cores
    maxWorkers: 2,
    globalSetup: ['tests/database.global.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
