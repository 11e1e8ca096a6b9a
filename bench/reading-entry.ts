export { danishWords, plainReader } from '../apps/cli/src/plain-reader.ts'
export { decodeText } from '../packages/reading/src/formats/text.ts'
export { restoreText } from '../packages/reading/src/restore/restore.ts'
