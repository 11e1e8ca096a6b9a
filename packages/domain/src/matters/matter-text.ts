import type { CommitteeId, StrategyId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { normaliseMatterNumber } from '../identifiers/matter-number.ts'

/** A matter (sag) as a person writes it. A closed one says why, and what the public may read instead of its title. */
export interface MatterText {
  readonly title: string
  /** The body whose matter it is. */
  readonly committeeId: CommitteeId
  readonly responsible: string | null
  readonly strategyId: StrategyId | null
  readonly access:
    | { readonly kind: 'open'; readonly announced: boolean }
    | { readonly kind: 'closed'; readonly reason: string; readonly neutralTitle: string }
}

/** As it comes from a form: nothing of it is checked. */
export interface TypedMatter {
  readonly title: string
  readonly committeeId: CommitteeId | null
  readonly responsible: string
  readonly strategyId: StrategyId | null
  readonly isClosed: boolean
  readonly reason: string
  readonly neutralTitle: string
  readonly announced: boolean
}

export type MatterNumberRefusal = 'number-missing' | 'number-wrong'

export type MatterTextRefusal =
  | 'title-missing'
  | 'title-long'
  | 'committee-missing'
  | 'responsible-long'
  | 'reason-missing'
  | 'reason-long'
  | 'neutral-missing'
  | 'neutral-long'
  | 'neutral-tells'

/** A typed number in its one form. It becomes an address, so it has letters, digits and the signs numbers have. */
export function tidyMatterNumber(typed: string): Result<string, MatterNumberRefusal> {
  if (tidy(typed) === '') return refuse('number-missing')
  const number = normaliseMatterNumber(tidy(typed))
  return number && number.length <= 40 && /^[\p{L}\d][\p{L}\d ./_-]*$/u.test(number)
    ? ok(number)
    : refuse('number-wrong')
}

/**
 * White space folded. A neutral title that holds the title would tell what is closed; whether it tells in other words is not
 * checked.
 */
export function tidyMatter(typed: TypedMatter): Result<MatterText, MatterTextRefusal> {
  const title = tidy(typed.title)
  const responsible = tidy(typed.responsible)
  if (title === '') return refuse('title-missing')
  if (title.length > 300) return refuse('title-long')
  if (!typed.committeeId) return refuse('committee-missing')
  if (responsible.length > 200) return refuse('responsible-long')
  const access = accessOf(typed, title)
  if (!access.ok) return access
  return ok({
    title,
    committeeId: typed.committeeId,
    responsible: responsible === '' ? null : responsible,
    strategyId: typed.strategyId,
    access: access.value,
  })
}

function accessOf(typed: TypedMatter, title: string): Result<MatterText['access'], MatterTextRefusal> {
  if (!typed.isClosed) return ok({ kind: 'open', announced: typed.announced })
  const [reason, neutralTitle] = [tidy(typed.reason), tidy(typed.neutralTitle)]
  if (reason.length < 3) return refuse('reason-missing')
  if (reason.length > 1000) return refuse('reason-long')
  if (neutralTitle.length < 3) return refuse('neutral-missing')
  if (neutralTitle.length > 300) return refuse('neutral-long')
  if (neutralTitle.toLowerCase().includes(title.toLowerCase())) return refuse('neutral-tells')
  return ok({ kind: 'closed', reason, neutralTitle })
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
