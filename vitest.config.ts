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
    globalSetup: ['tests/database.global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
