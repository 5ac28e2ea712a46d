import { use } from 'react'
import { describeDate } from '#data/describe-notes.ts'
import { plainText } from '#model/plain-text.ts'
import { FoldLabel } from '#ui/fold-label.ts'
import { Seen } from '#ui/seen.ts'
import type { Year } from './chronicle-days.ts'
import type { ChronicleEntry } from './chronicle-entry.ts'
import { FAILED_WORDS, LANE_WORDS } from './lane-words.ts'
import { type Dot, layOut, type Overview, type YearSpan } from './overview.ts'

/** As many columns as are 24 px wide on the narrowest phone. */
const MOST = 12

/** Heights in rem, so that they grow with the text; no dot comes closer to another than 24 px. */
const STEP = 1.42
const BAND = 1.9

function across(part: number, { columns }: Overview): string {
  return `${((100 * part) / columns).toFixed(2)}%`
}

function describeDot(entry: ChronicleEntry): string {
  const { inlines, failed, lane } = entry
  return failed ? `${plainText(inlines)} (${FAILED_WORDS[lane]})` : plainText(inlines)
}

/** The line is 0; above it is negative. */
function heightOf({ entry, place }: Dot): number {
  return entry.lane === 'happened' ? -(place + 0.5) * STEP : BAND + (place + 0.5) * STEP
}

function DotView({ dot, plan, line }: { dot: Dot; plan: Overview; line: number }) {
  const label = use(FoldLabel)
  const seen = use(Seen)
  const { entry, column } = dot
  const told = entry.level > seen ? label(entry.level) : describeDot(entry)
  return (
    <a href={`#${entry.id}`} tabIndex={-1} className="overview-dot" data-lane={entry.lane}>
      <title>{`${describeDate(entry.date)}: ${told}`}</title>
      <svg x={across(column + 0.5, plan)} y={`${line + heightOf(dot)}rem`} overflow="visible">
        <rect x="-12" y="-12" width="24" height="24" />
        <circle r="4.5" />
        {entry.failed && entry.level === 0 && <path d="M-6 6L6 -6" />}
      </svg>
    </a>
  )
}

function YearView({ span, plan, line }: { span: YearSpan; plan: Overview; line: number }) {
  const { year, first, columns } = span
  const narrow = columns === 1
  return (
    <>
      <a href={`#year-${year}`} className="overview-year" aria-label={year}>
        <svg x={across(first, plan)} y={`${line}rem`} overflow="visible">
          <rect y="1" width={narrow ? 24 : 48} height="26" />
          <path d="M0.5 0V8" />
        </svg>
      </a>
      <text
        aria-hidden="true"
        className="overview-year-text"
        x={across(first, plan)}
        dx="4"
        y={`${line + 1.3}rem`}
      >
        <tspan className={narrow ? 'overview-century' : undefined}>{year.slice(0, -2)}</tspan>
        <tspan>{year.slice(-2)}</tspan>
      </text>
    </>
  )
}

/** The whole timeline at a glance; by keyboard one goes from year to year, the list does the rest. */
export function OverviewStrip({ years }: { years: readonly Year[] }) {
  const plan = layOut(years, MOST)
  const line = plan.highest.happened * STEP + 0.2
  const height = line + BAND + plan.highest.written * STEP
  return (
    <figure className="overview">
      <nav aria-label="Overview of the timeline">
        <svg className="overview-strip" width="100%" height={`${height}rem`}>
          <line x1="0" x2="100%" y1={`${line}rem`} y2={`${line}rem`} />
          {plan.years.map((span) => (
            <YearView key={span.year} span={span} plan={plan} line={line} />
          ))}
          <g aria-hidden="true">
            {plan.dots.map((dot) => (
              <DotView key={dot.entry.id} dot={dot} plan={plan} line={line} />
            ))}
          </g>
        </svg>
      </nav>
      <figcaption className="overview-key">
        <span data-lane="happened">{`${LANE_WORDS.happened.all}, above the line`}</span>
        <span data-lane="written">{`${LANE_WORDS.written.all}, below it`}</span>
        <span data-lane="written" data-failed="">
          {`It ${FAILED_WORDS.written}`}
        </span>
        <span>In order of time, stretched where much happened at once</span>
      </figcaption>
    </figure>
  )
}
