import type { Catalogue } from '../language.ts'
import { da, type ReviewTexts } from './texts-da.ts'
import { en } from './texts-en.ts'

export type { ReviewRefusal, ReviewTexts } from './texts-da.ts'

export const texts: Catalogue<ReviewTexts> = { da, en }
