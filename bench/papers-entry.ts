export { brandSets } from '../packages/papers/src/colour/palette.ts'
export { makeMeetingFiles } from '../packages/papers/src/minutes/meeting-files.ts'
export { plainPrinter } from '../packages/papers/src/printer.ts'
export { sampleMinutes } from '../packages/papers/src/testing/meeting.ts'
