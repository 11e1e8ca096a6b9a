import { createHash } from 'node:crypto'
import type { Db } from '@pejl/store/db.ts'
import { findMunicipality, type MunicipalityName } from '@pejl/store/public/municipality-views.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { languageOf } from '../language.ts'
import { isKnown } from './keep-pages.ts'
import { notFoundPage } from './not-found-page.tsx'
import { PortalFrame, type PortalPage } from './portal-frame.tsx'

/** Before anyone has said whose record it is. */
const unnamed: MunicipalityName = { name: 'Kommunen', example: false }

/** Answers with a page, or with the one 404 for what is unknown, closed or malformed. */
export async function answerPage(
  db: Db,
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<PortalPage | undefined>,
): Promise<FastifyReply> {
  const [municipality, page] = await Promise.all([findMunicipality(db), find()])
  if (!page) return sendPage(request, reply.code(404), notFoundPage(languageOf(request)), municipality)
  return sendPage(request, reply, page, municipality)
}

export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PortalPage,
  municipality: MunicipalityName = unnamed,
): FastifyReply {
  const html = `<!doctype html>${renderToString(<PortalFrame page={page} municipality={municipality} />)}`
  if (reply.statusCode === 200) reply.header('link', `<${page.canonical}>; rel="canonical"`)
  return sendCached(request, reply.type('text/html; charset=utf-8'), html)
}

/** Answers with a table as a file for a spreadsheet. */
export function sendCsv(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  csv: string,
): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${name}.csv"`)
  return sendCached(request, reply.type('text/csv; charset=utf-8'), csv)
}

/** Answers with meetings as a file for a calendar. */
export function sendCalendar(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  calendar: string,
): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${name}.ics"`)
  return sendCached(request, reply.type('text/calendar; charset=utf-8'), calendar)
}

/** Public pages may be kept by anyone, and are asked for again by their mark: unchanged costs no bytes. */
function sendCached(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  if (reply.statusCode !== 200) return reply.header('cache-control', 'no-store').send(body)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  request.keepPage?.({ body, etag, headers: keptHeaders(reply) })
  return isKnown(request, etag) ? reply.code(304).send() : reply.send(body)
}

const keptNames = ['content-type', 'content-disposition', 'link', 'etag', 'cache-control']

const keptHeaders = (reply: FastifyReply): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keptNames.flatMap((name) => {
      const value = reply.getHeader(name)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
