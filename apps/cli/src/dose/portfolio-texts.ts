import { unreachable } from '@pejl/domain/common/result.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { Fault } from '@pejl/dosing/portfolio/fault.ts'

/** What is wrong with a portfolio before any search; `named` gives an id the name a reader knows. */
export function faultLine(fault: Fault, named: (id: string) => string): string {
  switch (fault.kind) {
    case 'double-id':
      return `»${fault.id}« findes to gange`
    case 'unknown-unit':
      return `${named(fault.id)}: enheden »${fault.unit}« findes ikke`
    case 'unknown-activity':
      return `${fault.in}: »${fault.id}« findes ikke`
    case 'unit-circle':
      return `enheden »${fault.unit}« ligger under sig selv`
    case 'wrong-length':
      return `${named(fault.id)}: ${fault.what} har ${fault.length} tal og skal have ${fault.expected}`
    case 'not-a-number':
      return `${named(fault.id)}: ${fault.what} er ikke et tal, der kan bruges`
    case 'not-rising':
      return `${named(fault.id)}: ${fault.what} står ikke i rækkefølge`
    case 'link-circle':
      return `tiltag venter på hinanden i ring (${fault.links.join(', ')})`
    case 'window-too-short':
      return `${named(fault.id)}: der er ikke tid nok mellem tidligste start og sidste frist`
    case 'no-possible-start':
      return `${named(fault.id)}: der er ingen uge, det kan begynde i`
    case 'pins-collide':
      return `${fault.ids.map(named).join(' og ')} ligger fast, så det ene udelukker det andet`
    default:
      return unreachable(fault)
  }
}

/** What a plan does not keep; weeks are told as days. */
export function violationLine(
  violation: Violation,
  named: (id: string) => string,
  dayOf: (week: number) => string,
): string {
  switch (violation.kind) {
    case 'over-capacity':
      return `${named(violation.unit)} bærer ${violation.load} point i ugen ${dayOf(violation.week)}; grænsen er ${violation.capacity}`
    case 'at-once':
      return `${named(violation.unit)} har ${violation.count} tiltag på én gang i ugen ${dayOf(violation.week)}; grænsen er ${violation.most}`
    case 'window':
      return violation.side === 'earliest'
        ? `${named(violation.id)} begynder ${dayOf(violation.week)}, før det må`
        : `${named(violation.id)} er først færdigt i ugen før ${dayOf(violation.week)}, efter den sidste frist`
    case 'before-today':
      return `${named(violation.id)} begynder før i dag`
    case 'gate':
      return `${named(violation.id)} falder ikke på et møde`
    case 'break-start':
      return `${named(violation.id)} begynder i en uge, hvor arbejdet hviler`
    case 'frozen-start':
      return `${named(violation.id)} begynder i en fastfrossen periode`
    case 'pin':
      return `${named(violation.id)} ligger ikke, hvor det er låst`
    case 'link':
      return `${named(violation.after)} begynder ikke i rette tid efter ${named(violation.before)}`
    case 'limit':
      return `en grænse for perioden er overskredet: ${violation.total} mod højst ${violation.most}`
    case 'apart':
      return `${violation.ids.map(named).join(' og ')} foregår samtidig`
    case 'outside-horizon':
      return `${named(violation.id)} når ikke at blive færdigt, før planen slutter`
    case 'left-out':
      return `${named(violation.id)} fik ikke plads i planen`
    default:
      return unreachable(violation)
  }
}

export const planProgress = (lateness: number): string => `Søger … vægtet forsinkelse ${Math.round(lateness)}`

export const planSummary = (planned: number, all: number, unmet: number): string =>
  unmet === 0
    ? `${planned} af ${all} tiltag har fået plads. Planen holder alle grænser og frister.`
    : `${planned} af ${all} tiltag har fået plads. ${unmet} krav kunne ikke holdes:`
