import { expect, it } from 'vitest'
import { looksLikeProject, parseProject } from './parse-project.ts'

const patterson = `4 2
3 1
0 0 0 2 2 3
2 2 0 1 4
3 1 1 1 4
0 0 0 0
`

const sm = `************************************************************************
file with basedata            : J30_17.BAS
projects                      :  1
jobs (incl. supersource/sink ):  4
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     2       2    0
  3      1     3       1    1
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    3    1
************************************************************************
`

const project = {
  capacities: [3, 1],
  durations: [0, 2, 3, 0],
  demands: [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 0],
  ],
  successors: [[1, 2], [3], [3], []],
}

it('understands both forms of the same project', () => {
  const expected = { ok: true, value: { project, first: 0, count: 4 } }

  expect(parseProject(patterson)).toEqual(expected)
  expect(parseProject(sm)).toEqual(expected)
})

it('takes numbers however lines are broken', () => {
  expect(parseProject(patterson.replace(/\s+/g, '\r\n\t'))).toEqual(parseProject(patterson))
  expect(parseProject(sm.replaceAll('\n', '\r\n').replace('2   3', '2\r\n   3'))).toEqual(parseProject(sm))
})

it('puts a beginning and an end where the file has none', () => {
  const answer = parseProject('2 1\n1\n3 1 0\n4 1 0\n')

  expect(answer).toEqual({
    ok: true,
    value: {
      first: 1,
      count: 2,
      project: {
        capacities: [1],
        durations: [0, 3, 4, 0],
        demands: [[0], [1], [1], [0]],
        successors: [[1, 2], [3], [3], []],
      },
    },
  })
})

// each as someone's editor, transfer or program may have left it
const broken: readonly (readonly [string, string, string, number | null])[] = [
  ['nothing', ' \n', 'empty', null],
  ['no activities', '0 1\n4\n', 'empty', null],
  ['prose', 'Kære alle, her er planen', 'not-a-project', null],
  ['a cut file', patterson.slice(0, 30), 'cut-short', 3],
  ['more than it says', `${patterson} 7`, 'too-much', null],
  ['a negative duration', patterson.replace('3 1 1 1', '-3 1 1 1'), 'negative', 3],
  ['half a time', patterson.replace('3 1 1 1', '3.5 1 1 1'), 'not-a-number', 3],
  ['a demand above the capacity', patterson.replace('2 2 0 1', '2 4 0 1'), 'over-capacity', 2],
  ['a successor that is not there', patterson.replace('1 1 1 4', '1 1 1 5'), 'unknown-successor', 3],
  ['a circle', patterson.replace('2 2 0 1 4', '2 2 0 1 3').replace('3 1 1 1 4', '3 1 1 1 2'), 'circle', 2],
  ['an activity after itself', patterson.replace('2 2 0 1 4', '2 2 0 1 2'), 'circle', 2],
  ['numbers beyond reason', '9000000 1\n4\n', 'too-large', null],
  ['.sm with two modes', sm.replace('2        1          1', '2        2          1'), 'several-modes', 2],
  [
    '.sm with resources that are used up',
    sm.replace('R 1  R 2\n---', 'R 1  N 1\n---'),
    'other-resources',
    null,
  ],
  ['.sm with a row too few', sm.replace(/ {2}4 {6}1.*\n/, ''), 'cut-short', 4],
  ['.sm with another number of jobs', sm.replace('):  4', '):  5'), 'wrong-count', null],
  ['.sm without capacities', sm.slice(0, sm.indexOf('RESOURCEAV')), 'cut-short', null],
  ['.sm with a word among its numbers', sm.replace('2       2    0', '2       x    0'), 'not-a-number', 2],
]

it.each(broken)('says what is wrong with %s', (_, text, reason, activity) => {
  expect(parseProject(text)).toEqual({ ok: false, reason, activity })
})

it('knows a project file from others', () => {
  expect([patterson, sm, sm.slice(0, 500)].map(looksLikeProject)).toEqual([true, true, true])
  expect(['', '{"weeks": 3}', 'a;b\n1;2', '7'].map(looksLikeProject)).toEqual([false, false, false, false])
})
