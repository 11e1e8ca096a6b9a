import type { Socket } from 'node:net'
import { plainPage } from './fault-page.ts'

/** Answers what is no request that could be read (its head too long, broken, or too slow), and hangs up. */
export function answerUnreadable({ code }: { readonly code?: string }, socket: Socket): void {
  // nobody is there any more, or the answer has begun
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
  const [status, page] = answers[code ?? ''] ?? (['400 Bad Request', 'malformed'] as const)
  const body = plainPage(page)
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: text/html; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    "content-security-policy: default-src 'self'",
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const answers: Readonly<Record<string, readonly [string, Parameters<typeof plainPage>[0]]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'too-long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'slow'],
}
