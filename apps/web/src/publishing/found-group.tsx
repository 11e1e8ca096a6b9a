import type { FindingGroup } from '@pejl/actions/publishing/group-findings.ts'
import type { CheckedFinding } from '@pejl/actions/publishing/list-findings.ts'
import { howToMend } from './how-to-mend.ts'
import type { PublishingPart } from './publishing-props.ts'

type Texts = PublishingPart['t']

const shownAtOnce = 5

/** Findings of one kind in one place: why they matter, the words, and how they are mended. */
export function FoundGroup({ t, group }: { readonly t: Texts; readonly group: FindingGroup }) {
  const { kind, findings } = group
  const [first, rest] = [findings.slice(0, shownAtOnce), findings.slice(shownAtOnce)]
  const others = findings.reduce((sum, one) => sum + one.others, 0)
  const mendings = [...new Set(findings.map(howToMend))]

  return (
    <>
      <h4>{t.found.names[kind]}</h4>
      <p class="finding-why">{t.found.whys[kind]}</p>
      <ul class="found">
        {first.map((finding) => (
          <li key={finding.fingerprint}>
            <FoundWords t={t} finding={finding} />
          </li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>{t.moreFound(rest.length)}</summary>
          <ul class="found">
            {rest.map((finding) => (
              <li key={finding.fingerprint}>
                <FoundWords t={t} finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {others > 0 ? <p>{t.others(others)}</p> : null}
      <p class="finding-mending">
        {t.found.mend} {mendings.map((mending) => t.found.mendings[mending]).join(' ')}
      </p>
    </>
  )
}

/** The words of one finding and where they are. */
export function FoundWords({ t, finding }: { readonly t: Texts; readonly finding: CheckedFinding }) {
  const { kind, part, attachmentId, quote, before, after, times, places, hiddenIn, unread } = finding
  const where = [
    ...(attachmentId === null ? [part] : places.map(t.found.place)),
    ...(hiddenIn ? [t.found.hidden(hiddenIn)] : []),
    ...(times > 1 ? [t.times(times)] : []),
  ]

  return (
    <p class="finding-words">
      {unread ? (
        t.found.unread[unread]
      ) : (
        <>
          {before ? `…${before}` : null}
          <mark>{kind === 'property' ? propertyText(t, quote) : quote}</mark>
          {after ? `${after}…` : null}
        </>
      )}
      {where.length > 0 ? <span class="muted small"> ({where.join(', ')})</span> : null}
    </p>
  )
}

/** A property with its name as one would say it: `Author: NN` is `Forfatter: NN`. */
function propertyText(t: Texts, text: string): string {
  const [name = '', ...value] = text.split(':')
  return [t.found.properties[name] ?? name, ...value].join(':')
}
