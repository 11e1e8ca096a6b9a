/**
 * A CP-SAT model whose every variable is told what it is in a plan known beforehand, so that the search can begin
 * there: the value itself, or how it follows from the values of other variables.
 */
export function hintedModel(library) {
  const { CpModel, Domain, LinearExpr } = library
  const model = new CpModel()
  const known = new Map()
  const value = (expression) => {
    const { vars = [], coeffs = [], offset = 0 } = LinearExpr.from(expression).toProto()
    return vars.reduce(
      (sum, variable, each) => sum + Number(coeffs[each]) * known.get(variable),
      Number(offset),
    )
  }
  const tell = (variable, hint) => {
    const told = Number(typeof hint === 'function' ? hint(value) : hint)
    known.set(LinearExpr.from(variable).toProto().vars[0], told)
    model.addHint(variable, told)
    return variable
  }
  const truth = (hint) => tell(model.newBoolVar(''), hint)
  // 2 more than needed, so that no number between 0 and 1 is taken for a truth value
  const number = (least, most, hint) => tell(model.newIntVar(least, most + 2, ''), hint)
  const yes = truth(true)
  model.addBoolOr([yes])
  return {
    library,
    model,
    yes,
    truth,
    number,
    from: (values, hint) => tell(model.newIntVarFromDomain(Domain.fromValues(values), ''), hint),
    /**
     * What stands in the table at the index, a stretch of even steps at a time: a table of weeks has few of them,
     * and as an element constraint each week would become a truth value of its own.
     */
    look: (index, table) => {
      const target = number(Math.min(...table), Math.max(...table), (value) => table[value(index)])
      const here = stretchesOf(table).map(({ from, to, slope }) => {
        const inside = truth((value) => value(index) >= from && value(index) <= to)
        model.addLinearConstraint(LinearExpr.from(index), from, to).onlyEnforceIf(inside)
        const rest = table[from] - slope * from
        model
          .addLinearConstraint(LinearExpr.from(target).plus(index, -slope), rest, rest)
          .onlyEnforceIf(inside)
        return inside
      })
      model.addExactlyOne(here)
      return target
    },
    sum: (terms) =>
      LinearExpr.weightedSum(
        terms.map(([variable]) => variable),
        terms.map(([, factor]) => factor),
      ),
  }
}

/** As long stretches as can be in which each number is as much more than the one before, by 0 or by 1. */
function stretchesOf(table) {
  const stretches = []
  for (const [at, number] of table.entries()) {
    const open = stretches.at(-1)
    const step = open && number - table[at - 1]
    if (open && (open.slope ?? step) === step && (step === 0 || step === 1))
      Object.assign(open, { to: at, slope: step })
    else stretches.push({ from: at, to: at })
  }
  return stretches.map(({ from, to, slope = 0 }) => ({ from, to, slope }))
}

/** The best answer within the time; `startsIn` reads it. */
export async function solve({ CpSolver }, { model, startsIn }, { seconds, workers }) {
  const solver = new CpSolver()
  const status = await solver.solve(model, {
    maxTimeInSeconds: seconds,
    numWorkers: workers,
    interleaveSearch: workers === 1,
  })
  const name = solver.statusName(status)
  if (name === 'MODEL_INVALID') throw new Error(solver.solutionInfo())
  if (name !== 'OPTIMAL' && name !== 'FEASIBLE') return { status: name }
  return {
    status: name,
    value: solver.objectiveValue(),
    bound: solver.bestObjectiveBound(),
    starts: startsIn(solver),
  }
}
