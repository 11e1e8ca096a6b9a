import { parseId } from '@pejl/domain/common/id.ts'
import { type FileType, fileTypes } from '@pejl/papers/minutes/meeting-files.ts'
import {
  findMeetingAttachment,
  findMeetingPaper,
  type PublicFileBytes,
} from '@pejl/store/public/publication-views.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { isKnown } from '../frame/keep-pages.ts'
import type { Needs } from '../needs.ts'
import { asCount } from '../params.ts'
import { paths } from '../routes.ts'

/** The papers of a meeting and its open attachments, as files. Whatever is not public is the one 404. */
export function meetingFileRoutes(app: FastifyInstance, { db }: Needs): void {
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    find: () => Promise<PublicFileBytes | undefined>,
  ): Promise<FastifyReply> => {
    const file = await find()
    return file ? sendFile(request, reply, file) : answerPage(db, request, reply, async () => undefined)
  }
  const papers: Readonly<Record<FileType, string>> = {
    pdf: paths.meetingPdf,
    docx: paths.meetingDocx,
    zip: paths.meetingZip,
  }
  for (const [type, path] of Object.entries(papers))
    app.get<{ Params: { id: string } }>(path, (request, reply) =>
      answer(request, reply, async () => {
        const id = parseId(request.params.id)
        return id && findMeetingPaper(db, id, fileTypes[type as FileType]) // the table's own keys
      }),
    )
  app.get<{ Params: { id: string; n: string; a: string } }>(paths.meetingAttachment, (request, reply) =>
    answer(request, reply, async () => {
      const [id, item, attachment] = [
        parseId(request.params.id),
        asCount(request.params.n),
        asCount(request.params.a),
      ]
      return id && item && attachment ? findMeetingAttachment(db, id, { item, attachment }) : undefined
    }),
  )
}

/** A PDF is shown; everything else is only fetched, for somebody else wrote it. */
function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, sha256, bytes }: PublicFileBytes,
): FastifyReply {
  const etag = `"${sha256.slice(0, 32)}"`
  reply
    .header('etag', etag)
    .header('cache-control', 'public, no-cache')
    .header('x-content-type-options', 'nosniff')
  if (isKnown(request, etag)) return reply.code(304).send()
  const isPdf = mediaType === fileTypes.pdf
  return reply
    .type(
      isPdf || Object.values<string>(fileTypes).includes(mediaType) ? mediaType : 'application/octet-stream',
    )
    .header(
      'content-disposition',
      `${isPdf ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(bytes)
}
