interface Tags {
  policy?: string
  referrer?: string
}

/** From each grade's least score on; below all of them it is an F. */
const GRADES: [least: number, grade: string][] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
]

const HALF_A_YEAR = 15_768_000

/**
 * Grades a site that redirects to HTTPS, sets no cookie and loads scripts from itself only, by the
 * table of Mozilla's Observatory; the package would bring two hundred others.
 * https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */
export function observatoryScore(
  headers: Record<string, string>,
  { policy, referrer }: Tags,
): { grade: string; score: number } {
  const policies = [headers['Content-Security-Policy'], policy].filter((text) => text !== undefined)
  const credits = [
    policyCredit(policies),
    framingCredit(policies, headers['X-Frame-Options']),
    transportCredit(headers['Strict-Transport-Security']),
    headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
    (headers['Referrer-Policy'] ?? referrer) === 'no-referrer' ? 5 : 0,
    headers['Cross-Origin-Resource-Policy'] === 'same-origin' ? 10 : 0,
  ]
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 100)
  const strict = sum(credits.filter((credit) => credit < 0))
  // What goes beyond the call counts only where little is amiss.
  const score = strict >= 90 ? sum(credits) : strict
  return { score, grade: GRADES.find(([least]) => score >= least)?.[1] ?? 'F' }
}

function policyCredit(policies: string[]): number {
  if (policies.length === 0) return -25
  if (policies.some((policy) => /'unsafe-|data:|\*/.test(policy))) return -20
  return policies.some((policy) => policy.includes(`default-src 'none'`)) ? 10 : 5
}

function framingCredit(policies: string[], header: string | undefined): number {
  if (policies.some((policy) => policy.includes('frame-ancestors'))) return 5
  return header === undefined ? -20 : 0
}

function transportCredit(header = ''): number {
  const age = Number(/max-age=(\d+)/.exec(header)?.[1] ?? -1)
  if (age < 0) return -20
  return age < HALF_A_YEAR ? -10 : 0
}
