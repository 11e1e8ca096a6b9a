import type { Reader } from '@pejl/actions/reader.ts'
import { readDocument } from '@pejl/reading/read-document.ts'
import { type Lexicon, loadLexicon } from '@pejl/reading/restore/lexicon.ts'
import { readLexiconFiles } from '@pejl/reading/restore/lexicon-files.ts'

let loaded: Lexicon | undefined

/** The Danish words, read the first time somebody needs them: it takes a moment. */
export function danishWords(): Lexicon {
  loaded ??= loadLexicon(readLexiconFiles())
  return loaded
}

/** Reads in this thread. */
export const plainReader: Reader = async (bytes, fileName) =>
  readDocument(bytes, fileName, { lexicon: danishWords() })
