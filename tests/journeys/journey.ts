import { test as plain } from '@playwright/test'
import { serveAside } from '../../scripts/serve-aside.mjs'

/**
 * A journey through the built program. Each worker serves the example municipality from a database of its own, so that
 * journeys of two files can be under way at once and never meet.
 */
export const test = plain.extend<object, { readonly served: string }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is needed from the pattern
    async ({}, use) => {
      const server = await serveAside()
      await use(server.url)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ served }, use) => use(served),
})

export { expect, type Locator, type Page } from '@playwright/test'
