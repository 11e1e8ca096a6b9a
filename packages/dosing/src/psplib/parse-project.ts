import { completeProject } from './complete-project.ts'
import { isRefused } from './numbers.ts'
import { parsePatterson } from './parse-patterson.ts'
import { parseSm } from './parse-sm.ts'
import { type ProjectAnswer, refuseProject } from './project-file.ts'

/**
 * Understands a project file of PSPLIB: `.sm` with its headings, or the Patterson form (`.rcp`), which is numbers
 * only. Which of them it is, the text says, not the name. Spaces and line breaks may stand as they like.
 */
export function parseProject(text: string): ProjectAnswer {
  const plain = text.replace(/^\ufeff/, '')
  if (plain.trim() === '') return refuseProject('empty')
  const rows = looksLikeSm(plain)
    ? parseSm(plain)
    : /^[-+.\d\s]+$/.test(plain)
      ? parsePatterson(plain)
      : refuseProject('not-a-project')
  return isRefused(rows) ? rows : completeProject(rows)
}

/** Whether a text is a project file at all, whole or broken. */
export const looksLikeProject = (text: string): boolean =>
  looksLikeSm(text) || /^\ufeff?\s*\d+\s+\d+\s[-+.\d\s]+$/.test(text)

const looksLikeSm = (text: string): boolean => /PRECEDENCE\s+RELATIONS/i.test(text)
