import type { Day } from '@pejl/domain/common/day.ts'
import type { Db } from '@pejl/store/db.ts'
import { findMark } from '@pejl/store/public/mark.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Encoding, type Page, type PageCache, pageCache } from './page-cache.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Keeps the answer to this request for the next one that asks the same. */
    keepPage: ((page: Page) => void) | null
  }
}

const most = 64 * 1024 * 1024
/** Longer addresses are searches that nobody asks twice. */
const longest = 300

/**
 * Answers from what was made before, as long as the database is where it was and it is the same day. Costs one small
 * query; whatever anyone changes, the next reader sees it.
 */
export function keepPages(app: FastifyInstance, { db, today }: { db: Db; today: () => Day }): void {
  const cache = pageCache(most)
  app.decorateRequest('keepPage', null)
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || request.url.length > longest) return
    const mark = `${today()} ${await findMark(db)}`
    const page = cache.find(request.url, mark)
    if (page) return sendKept(cache, request, reply, page)
    request.keepPage = (made) => cache.keep(request.url, mark, made)
  })
}

async function sendKept(
  cache: PageCache,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
): Promise<FastifyReply> {
  reply.headers(page.headers).header('vary', 'accept-encoding')
  if (isKnown(request, page.etag)) return reply.code(304).send()
  const encoding = encodingFor(request.headers['accept-encoding'])
  const packed = encoding && (await cache.packed(request.url, encoding))
  return packed ? reply.header('content-encoding', encoding).send(packed) : reply.send(page.body)
}

/** Whether the reader has this very page already. */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((mark) => mark.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const names = String(accepted ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]?.trim().toLowerCase())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined
}
