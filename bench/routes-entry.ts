export { planRoute } from '../packages/domain/src/matters/plan-route.ts'
export { workCalendar } from '../packages/domain/src/matters/work-calendar.ts'
