import type { Catalogue } from '../language.ts'
import { da, type PublishingTexts } from './texts-da.ts'
import { en } from './texts-en.ts'

export const texts: Catalogue<PublishingTexts> = { da, en }
