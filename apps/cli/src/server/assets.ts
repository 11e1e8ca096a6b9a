import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * Style sheet, fonts and islands under /assets, compressed when they were built. Fonts never change; the rest is
 * asked for again with its etag, so a new version is seen at once.
 */
export async function addAssets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = /\.woff2$/.test(path)
      reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'public, no-cache')
    },
  })
}
