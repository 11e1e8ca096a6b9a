import { loadLexicon } from './lexicon.ts'
import { readLexiconFiles } from './lexicon-files.ts'

/** The real lexicon, loaded once for all tests. */
export const lexicon = loadLexicon(readLexiconFiles())
