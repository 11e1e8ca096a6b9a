import {
  type PointSoFar,
  pointsSoFar,
  type StopAnswer,
  type TreatedStop,
} from '@pejl/domain/items/decisions-so-far.ts'
import { isMed } from '@pejl/domain/organisation/committee-kind.ts'
import { differText } from '@pejl/domain/strategies/text-difference.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { itemHref } from './addresses.ts'
import { soFarTexts } from './so-far-texts.ts'

interface DecisionsSoFarProps {
  readonly stops: readonly TreatedStop[]
  readonly language: Language
  /** Begins the ids of the table's rows, where a page has several. */
  readonly id?: string
}

/**
 * What committees have decided in a matter so far, side by side: a row for each point, a column for each committee, with
 * amended words shown as they were changed. MED committees speak before, in a list of their own; dissenting opinions follow.
 */
export function DecisionsSoFar({ stops, language, id = 'indtil-nu' }: DecisionsSoFarProps) {
  const t = soFarTexts[language]
  if (stops.length === 0) return <p class="muted">{t.none}</p>
  const heard = stops.filter(({ committeeKind }) => committeeKind !== null && isMed(committeeKind))
  const decided = stops.filter((stop) => !heard.includes(stop))

  return (
    <div class="so-far">
      {decided.length === 0 ? null : <Table stops={decided} language={language} id={id} />}
      {heard.length === 0 ? null : (
        <>
          <h3>{t.med}</h3>
          <ul class="so-far-heard">
            {heard.map((stop) => (
              <li key={stop.id}>
                <p>
                  <Stop stop={stop} language={language} />
                </p>
                {stop.answers.map((answer) => (
                  <Answer
                    key={`${answer.number}-${answer.text}`}
                    answer={answer}
                    text=""
                    language={language}
                  />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Minority stops={stops} language={language} />
    </div>
  )
}

function Table({ stops, language, id }: Required<DecisionsSoFarProps>) {
  const t = soFarTexts[language]

  return (
    <DataTable
      caption={t.heading}
      columns={[
        { key: 'point', heading: t.point },
        ...stops.map((stop) => ({ key: stop.id, heading: nameOf(stop, language) })),
      ]}
      rows={pointsSoFar(stops).map((point) => ({
        id: `${id}-${point.number ?? 'alt'}`,
        cells: {
          point: <Point point={point} language={language} />,
          ...Object.fromEntries(
            stops.map((stop, index) => [
              stop.id,
              point.answers
                .filter((one) => one.stop === index)
                .map(({ answer, laid }) => (
                  <Answer
                    key={answer.text}
                    answer={answer}
                    text={laid ?? point.text}
                    laid={laid === null ? undefined : { from: point.text, to: laid }}
                    language={language}
                  />
                )),
            ]),
          ),
        },
      }))}
    />
  )
}

function Point({ point, language }: { readonly point: PointSoFar; readonly language: Language }) {
  const t = soFarTexts[language]

  return (
    <>
      {point.number === null ? t.whole : t.number(point.number)}
      {point.text === '' ? null : <span class="block so-far-words">{point.text}</span>}
    </>
  )
}

interface AnswerProps {
  readonly answer: StopAnswer
  /** What the committee had before it. */
  readonly text: string
  /** When that was other words than the first committee's. */
  readonly laid?: { readonly from: string; readonly to: string } | undefined
  readonly language: Language
}

function Answer({ answer, text, laid, language }: AnswerProps) {
  const t = soFarTexts[language]
  const { outcome, remark, amended } = answer
  // the words themselves often begin with what was decided
  const isSaid =
    outcome === 'other' || answer.text.toLowerCase().startsWith(t.outcomes[outcome].toLowerCase())

  return (
    <div class="so-far-answer">
      {laid ? (
        <p class="small">
          <span class="muted">{t.laid}:</span> <Difference segments={differText(laid.from, laid.to)} />
        </p>
      ) : null}
      <p>
        {isSaid ? null : <strong>{t.outcomes[outcome]}: </strong>}
        {answer.text}
      </p>
      {amended === null ? null : (
        <p>
          <span class="muted">{t.amended}:</span> <Difference segments={differText(text, amended)} />
        </p>
      )}
      {remark === null || answer.text.includes(remark) ? null : (
        <p>
          <span class="muted">{t.remark}:</span> {remark}
        </p>
      )}
    </div>
  )
}

function Stop({ stop, language }: { readonly stop: TreatedStop; readonly language: Language }) {
  const address =
    stop.source === 'here' ? itemHref.itemShown(stop.id) : stop.documentId && `/dokumenter/${stop.documentId}`
  return address ? <a href={address}>{nameOf(stop, language)}</a> : <span>{nameOf(stop, language)}</span>
}

function Minority({ stops, language }: Pick<DecisionsSoFarProps, 'stops' | 'language'>) {
  const t = soFarTexts[language]
  const said = stops.flatMap((stop) => stop.minority.map((one) => ({ ...one, stop })))
  if (said.length === 0) return null

  return (
    <>
      <h3>{t.minority}</h3>
      <p class="small muted">{t.minorityLead}</p>
      <ul>
        {said.map(({ saidBy, text, stop }) => (
          <li key={`${stop.id}-${saidBy}-${text}`}>
            <strong>{saidBy}</strong> ({nameOf(stop, language)}): {text}
          </li>
        ))}
      </ul>
    </>
  )
}

const nameOf = ({ committee, heldOn }: TreatedStop, language: Language): string =>
  [committee ?? soFarTexts[language].unknown, formatDay(heldOn, language)]
    .filter((part) => part !== '')
    .join(', ')
