import type { Database } from '@pejl/store/db.ts'
import type { InspectFile } from './inspect-file.ts'
import type { MakeFiles } from './meeting-files.ts'

export interface PublishingNeeds {
  readonly database: Database
  readonly makeFiles: MakeFiles
  readonly inspect: InspectFile
  readonly now: () => Date
}
