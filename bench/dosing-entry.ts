export { checkProject } from '../packages/dosing/src/check/check-project.ts'
export { chanceOf } from '../packages/dosing/src/common/random.ts'
export { parseProject } from '../packages/dosing/src/psplib/parse-project.ts'
