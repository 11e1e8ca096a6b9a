import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What a route answers: a page, another address, JSON for an island, or a file. */
export type Answer =
  | { readonly kind: 'page'; readonly page: VNode; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'json'; readonly value: unknown; readonly status: number }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly type: string }
  | { readonly kind: 'not-found' }

export const page = (vnode: VNode, status = 200): Answer => ({ kind: 'page', page: vnode, status })
export const redirect = (to: string): Answer => ({ kind: 'redirect', to })
export const json = (value: unknown, status = 200): Answer => ({ kind: 'json', value, status })
export const notFound: Answer = { kind: 'not-found' }

/** Sends all answers but `not-found`, which needs to know who asks. */
export function send(reply: FastifyReply, answer: Exclude<Answer, { kind: 'not-found' }>): FastifyReply {
  switch (answer.kind) {
    case 'page':
      return sendPage(reply, answer.page, answer.status)
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'json':
      return reply.code(answer.status).send(answer.value)
    case 'file':
      return reply
        .type(answer.type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(answer.bytes))
  }
}

export function sendPage(reply: FastifyReply, vnode: VNode, status: number): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${renderToString(vnode)}`)
}
