import type { MakeFiles } from '@pejl/actions/publishing/meeting-files.ts'
import { brandSets } from '@pejl/papers/colour/palette.ts'
import { makeMeetingFiles } from '@pejl/papers/minutes/meeting-files.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import type { Database } from '@pejl/store/db.ts'
import { findBrand } from '@pejl/store/public/brand-views.ts'

/** Makes a publication's files in the municipality's colours. */
export const filesMaker =
  ({ database, print }: { readonly database: Database; readonly print: Printer }): MakeFiles =>
  async (content, attachments) => {
    const { deep, accent, signal } = (await findBrand(database.open)) ?? brandSets.hav
    return makeMeetingFiles(print, { deep, accent, signal }, content, attachments)
  }
