import { serveAside } from '../../scripts/serve-aside.mjs'

/** Serves the built program with the example municipality; journeys find it as their base address. */
export default async function serveForJourneys(): Promise<() => Promise<void>> {
  const server = await serveAside()
  process.env.PEJL_TEST_URL = server.url
  return server.stop
}
