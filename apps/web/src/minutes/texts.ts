import type { Catalogue } from '../language.ts'
import { da, type MinutesTexts } from './texts-da.ts'
import { en } from './texts-en.ts'

export const texts: Catalogue<MinutesTexts> = { da, en }
