import type { Stands } from '../frame/progress.tsx'
import { type LedgerFilter, ledgerFilters } from '../routes.ts'

/** Whether a commitment stands where the filter looks. */
export const isChosen = (commitment: Stands, filter: LedgerFilter | undefined): boolean =>
  filter === undefined || ledgerFilters[filter].some((standing) => standing === commitment.report.standing)
