import { isDatabaseAway, isDiskFull } from '@pejl/store/db.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, RefusalPage } from '../frame/refusal-page.tsx'
import { sendPage } from './answer.ts'
import { refusePage, wantsJson } from './desk.ts'

/** Answers what went wrong outside the routes: a fault, a body too large, an address of ours that is none. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const status = statusOf(fault)
    if (status >= 500) request.log.error(fault)
    if (status === 503) reply.header('retry-after', '5')
    return answer(request, reply, refusalOf(status), status)
  })
  app.get('/arbejde/*', async (request, reply) => unknownAddress(request, reply))
}

function unknownAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return request.visit
    ? refusePage(reply, request.visit, 'notFound', 404)
    : sendPage(reply, RefusalPage({ refusal: 'notFound', language: 'da' }), 404)
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  status: number,
): FastifyReply {
  if (wantsJson(request)) return reply.code(status).send({ reason: refusal })
  const { visit } = request
  const page = RefusalPage({
    refusal,
    language: visit?.language ?? 'da',
    ...(visit ? { visit } : {}),
    ...(refusal === 'fault' ? { number: request.id } : {}),
  })
  return sendPage(reply, page, status)
}

function statusOf(fault: FastifyError): number {
  if (isDatabaseAway(fault)) return 503
  if (isDiskFull(fault)) return 507
  return fault.statusCode !== undefined && fault.statusCode >= 400 ? fault.statusCode : 500
}

function refusalOf(status: number): Refusal {
  if (status === 503) return 'away'
  if (status === 507) return 'full'
  if (status === 413) return 'tooLarge'
  return status >= 500 ? 'fault' : 'malformed'
}
