import type { listEvidenceCandidates, StaffCommitment } from '@pejl/store/commitment-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { TypedEvidence, TypedVerdict } from './commitment-form.ts'
import type { CommitmentRefusal } from './texts.ts'

type Candidates = Awaited<ReturnType<typeof listEvidenceCandidates>>

export interface CommitmentPageProps {
  readonly visit: Visit
  readonly commitment: StaffCommitment
  readonly about: string
  readonly candidates: Candidates
  readonly typed: TypedEvidence
  readonly verdict?: TypedVerdict
  readonly refusal?: CommitmentRefusal
  /** The form that was refused. */
  readonly at?: 'evidence' | 'verdict'
  readonly done?: string | undefined
}
