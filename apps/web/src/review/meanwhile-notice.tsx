import { Notice } from '@pejl/ui/notice.tsx'
import type { Visit } from '../desk/visit.ts'
import type { Meanwhile } from './meanwhile.ts'
import type { ReviewTexts } from './texts.ts'

interface MeanwhileNoticeProps {
  readonly meanwhile: Meanwhile
  readonly visit: Visit
  readonly t: ReviewTexts
}

/** Says who has changed the document since its page was opened, and what: each change with a way to its field. */
export function MeanwhileNotice({ meanwhile: { by, changes }, visit, t }: MeanwhileNoticeProps) {
  const names = by.map((name) => (name === visit.actor.username ? t.yourself : name))

  return (
    <Notice kind="warning" heading={t.meanwhile.title} live>
      <p>{t.meanwhile.lead(names.join(', ') || t.conflict.someone)}</p>
      {changes.length > 0 ? (
        <ul>
          {changes.map(({ target, label, now }) => (
            <li key={`${target}${label}${now}`}>
              {target ? <a href={`#${target}`}>{label}</a> : label}
              {now ? `: ${now}` : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
