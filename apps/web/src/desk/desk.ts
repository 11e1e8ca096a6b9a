import { askedBy, asking } from '@pejl/store/db.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RefusalPage } from '../frame/refusal-page.tsx'
import type { StaffRoute } from '../frame/staff-route.ts'
import { href } from '../routes.ts'
import { type Answer, send, sendPage } from './answer.ts'
import { type Fields, parseFields, textOf } from './fields.ts'
import { isOwnOrigin, isSame } from './origin.ts'
import { mayVisit, type Visit } from './visit.ts'

/** A request that has passed the desk: who asks, and what was sent. */
export interface Asked {
  readonly visit: Visit
  readonly params: Fields
  readonly query: Fields
  /** Empty for a multipart request, which the route reads itself. */
  readonly form: Fields
  readonly request: FastifyRequest
  /** For headers and cookies; the answer is sent by the desk. */
  readonly reply: FastifyReply
}

export type Answering = (asked: Asked) => Promise<Answer>

/**
 * Opens a route for staff. Before `answer` is asked: someone is signed in, their role gives the route's
 * permission, and a changing request comes from our own page with the session's token. All that `answer` reads and
 * writes is asked of the database by them.
 */
export type Desk = (route: StaffRoute, answer: Answering, options?: DeskOptions) => void

export interface DeskOptions {
  /** Most bytes a form may have; Fastify's own limit when absent. */
  readonly bodyLimit?: number
  /** The route reads a multipart form itself, and checks the token it carries. */
  readonly readsFiles?: boolean
}

export function openDesk(
  app: FastifyInstance,
  findVisit: (request: FastifyRequest) => Promise<Visit | undefined>,
): Desk {
  return (route, answer, { bodyLimit, readsFiles = false } = {}) => {
    app.route({
      method: route.method,
      url: route.path,
      ...(bodyLimit === undefined ? {} : { bodyLimit }),
      // before the body is read: nobody sends us 20 MB and is then told to sign in
      onRequest: async (request, reply) => {
        const visit = await findVisit(request)
        if (!visit) return refuseUnknown(request, reply)
        request.visit = visit
        if (route.may === null || !mayVisit(visit, route.may))
          return refusePage(reply, visit, 'forbidden', 403)
        if (route.method === 'POST' && !isOwnOrigin(request.headers, request.host))
          return refusePage(reply, visit, 'foreign', 403)
      },
      handler: async (request, reply) => {
        const { visit } = request
        if (!visit) throw new Error('a staff route was reached without a visit')
        const form = parseFields(request.body)
        if (route.method === 'POST' && !readsFiles && !isSame(textOf(form, 'csrf'), visit.csrf))
          return refusePage(reply, visit, 'foreign', 403)
        const asked = {
          visit,
          params: parseFields(request.params),
          query: parseFields(request.query),
          form,
          request,
          reply,
        }
        const answered = await asking(askedBy(visit.actor), () => answer(asked))
        return answered.kind === 'not-found'
          ? refusePage(reply, visit, 'notFound', 404)
          : send(reply, answered)
      },
    })
  }
}

/** A page goes to sign-in and comes back; a form is told, so that what was typed is not lost. */
function refuseUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.method === 'GET') return reply.redirect(href.signIn(request.url), 303)
  if (wantsJson(request)) return reply.code(401).send({ reason: 'signed-out' })
  return sendPage(reply, RefusalPage({ refusal: 'expired', language: 'da' }), 401)
}

export function refusePage(
  reply: FastifyReply,
  visit: Visit,
  refusal: 'forbidden' | 'foreign' | 'notFound',
  status: number,
): FastifyReply {
  if (wantsJson(reply.request)) return reply.code(status).send({ reason: refusal })
  return sendPage(reply, RefusalPage({ refusal, visit, language: visit.language }), status)
}

export const wantsJson = (request: FastifyRequest): boolean =>
  (request.headers.accept ?? '').startsWith('application/json')

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit | null
  }
}
