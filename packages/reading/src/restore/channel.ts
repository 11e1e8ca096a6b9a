/** What a reader without æ, ø and å makes of a letter, and how often; rounded from texts read so. */
const danish = {
  å: 'a .8, A .05, d .04, é .04, 4 .03, i .02, & .006, § .002, éa .008, ia .004, éd .004, ad .002, A& .001, dA .001, dd .002, f .001, e .002, ai .001, ä .005, á .002, aa .004, rd .0005, dé .001, ép .0005, 3 .0005',
  ø: 'o .4, a .2, g .18, e .18, s .015, @ .01, ea .002, 6 .003, 0 .002, é .003, ¢ .003, g@ .001, ao .001, # .001, e@ .001, ga .001, ag .001, ae .001, a@ .001, p .001, w .001, co .002, c .001, u .001, eo .001, ö .004, oe .003, ø@ .0005, gs .0005, o@ .0005, 9 .0005',
  æ: 'ee .33, e .28, ze .12, ae .11, z .06, a .05, ce .008, ie .003, fe .003, se .002, eze .002, ac .002, a@ .003, oe .002, aa .001, aze .001, aee .001, ea .001, az .001, ez .001, e- .0005, as .001, @ .001, zee .001, é .002, c .001, s .0005, x .0005, ä .004, i .001, eae .0005, zae .0005, œ .002',
  Å: 'A .9, 4 .02, K .005, R .003, Aa .01, Ai .005, Ä .01, & .005, J .002',
  Ø: '@ .45, O .45, 0 .02, U .008, Q .01, © .01, Z .005, @M .01, O@ .005, @O .003, @® .01, S@ .005, OB .005, D .003, G .003, Ö .01, S .003, B .002, C .003, ® .005, g .01, o .01',
  Æ: '4 .2, A .2, Z .2, AE .1, £ .08, A: .05, A® .02, Ai .05, E .1, Ae .05, /E .02, ZE .05, FE .02, # .01, z .02',
} as const satisfies Record<string, string>

/** Slips that any reader makes; ln probabilities follow from these. */
const common =
  'rn>m .004, m>rn .001, m>in .001, n>m .0006, nn>m .001, tn>m .001, r>t .0015, r>x .0006, r>c .0002, f>t .002, f>l .0005, t>i .0006, t>l .0003, t>r .0003, t>f .0005, l>i .002, l>1 .001, l>I .002, l>t .001, l>h .0004, l>b .0004, l>! .0003, l>] .0003, l>| .0005, i>1 .0015, i>l .0008, i>{ .0006, i>j .0005, i>t .0003, i>! .0003, i>f .0002, i>í .001, i>ï .001, j>] .0015, j>| .0015, j>i .001, k>h .0008, k>K .002, v>y .003, y>v .001, y>yv .0002, g>¢ .0006, g>y .0003, g>q .0005, u>t .0005, u>i .0004, u>n .0006, n>u .0004, n>h .0003, n>ii .0002, m>n .0005, d>a .0003, d>cl .0003, c>e .0005, e>c .0005, e>é .0005, o>a .0002, o>0 .001, s>$ .0005, s>5 .0005, h>b .0005, b>h .0005, h>li .0003, ti>u .0005, un>im .0002, li>h .0005, fj>fi .0005, fj>H .0005, ft>fi .0003, I>l .01, I>| .02, I>1 .003, B>8 .001, S>5 .001, K>kK .0005, kr>Ix .0001, r>1 .0002, fl>f .0003, fl>fi .0003, fi>fl .0003, ll>il .0005, ll>li .0003, p>P .001, v>V .002, s>S .002, o>O .001, w>W .001, c>C .001, x>X .001, z>Z .001, k>lk .0002, v>w .0003'

export interface Confusion {
  readonly truth: string
  readonly seen: string
  readonly cost: number
  /** Does it give a letter the reader does not know? */
  readonly danish: boolean
}

/** Confusions by the first character seen. */
export type Channel = ReadonlyMap<string, readonly Confusion[]>

/** The cost of a Danish letter that left no trace. */
export const lostCost = 5.5
/** The cost of a mark seen where no letter was. */
export const strayCost = 7

export const channel: Channel = build(false)
/** For words in capitals: what stands for Å, Ø and Æ, and the same for small letters. */
export const capitalChannel: Channel = build(true)

function build(capitals: boolean): Channel {
  const table = new Map<string, Confusion[]>()
  const put = (truth: string, seen: string, p: number, isDanish: boolean) => {
    const list = table.get(seen[0] ?? '') ?? []
    table.set(seen[0] ?? '', list)
    list.push({ truth, seen, cost: -Math.log(p), danish: isDanish })
  }
  for (const [letter, readings] of Object.entries(danish)) {
    const isCapital = letter !== letter.toLowerCase()
    if (isCapital !== capitals) continue
    for (const [seen, p] of pairs(readings, ' ')) {
      put(letter.toLowerCase(), capitals ? seen.toUpperCase() : seen, p, true)
    }
  }
  for (const [slip, p] of pairs(common, ' ')) {
    const [truth = '', seen = ''] = slip.split('>')
    if (!capitals) put(truth.toLowerCase(), seen, p, false)
  }
  return table
}

function pairs(text: string, gap: string): readonly (readonly [string, number])[] {
  return text.split(', ').map((entry) => {
    const [seen = '', p = '0'] = entry.split(gap)
    return [seen, Number(p)] as const
  })
}
