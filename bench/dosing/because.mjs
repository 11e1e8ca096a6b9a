/**
 * What decides between two plans of one portfolio: the initiatives whose lateness differs most, in weighted weeks, and
 * what keeps each of them from beginning earlier in our plan.
 */
export function listDifferences(engine, portfolio, ours, theirs) {
  return portfolio.activities
    .map((activity, place) => ({
      activity,
      ours: latenessOf(engine, portfolio, activity, ours[place]),
      theirs: latenessOf(engine, portfolio, activity, theirs[place]),
    }))
    .filter((one) => one.ours !== one.theirs)
    .map(({ activity, ours: own, theirs: other }) => ({
      initiative: activity.id,
      weight: activity.weight,
      'our weeks late': own,
      'their weeks late': other,
      'weighted difference': activity.weight * (own - other),
      'binds in ours': bindsOf(engine.whyNotEarlier(portfolio, ours, activity.id)),
    }))
    .sort((a, b) => Math.abs(b['weighted difference']) - Math.abs(a['weighted difference']))
    .slice(0, 4)
}

/** What is left out is late by all the plan's weeks, as the score counts it. */
function latenessOf({ endOf }, { weeks }, activity, start) {
  if (start === null) return activity.weight > 0 ? weeks : 0
  return activity.due === null || activity.weight === 0
    ? 0
    : Math.max(0, endOf(activity, start) - activity.due)
}

function bindsOf(reasons) {
  const binding = reasons.filter(({ kind }) => kind !== 'break' && kind !== 'nothing')
  return binding
    .slice(0, 2)
    .map((reason) => {
      switch (reason.kind) {
        case 'unit':
        case 'at-once':
          return `${reason.unit} full`
        case 'limit':
          return `limit ${reason.limit}`
        case 'link':
          return `waits for ${reason.other}`
        case 'apart':
          return `apart from ${reason.other}`
        default:
          return reason.kind
      }
    })
    .join(', ')
}
