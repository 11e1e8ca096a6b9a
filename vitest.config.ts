import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    globalSetup: ['tests/database.global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
