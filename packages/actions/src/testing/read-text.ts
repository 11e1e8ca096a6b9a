import { readDocument } from '@pejl/reading/read-document.ts'
import { type Lexicon, loadLexicon } from '@pejl/reading/restore/lexicon.ts'
import { readLexiconFiles } from '@pejl/reading/restore/lexicon-files.ts'
import type { Reader } from '../reader.ts'

let lexicon: Lexicon | undefined

/** The real reader, its Danish words read once for the whole run. */
export const readText: Reader = async (bytes, name) => {
  lexicon ??= loadLexicon(readLexiconFiles())
  return readDocument(bytes, name, { lexicon })
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
