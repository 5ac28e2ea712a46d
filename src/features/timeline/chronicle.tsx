import { describeDate } from '#data/describe-notes.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import type { Day, Year } from './chronicle-days.ts'
import { ChronicleEvent } from './chronicle-event.tsx'
import { LANE_WORDS, LANES } from './lane-words.ts'

interface ChronicleProps {
  /** With a heading for each, or days alone. */
  years: readonly Year[] | readonly { days: readonly Day[] }[]
  marksOf: MarksOf
}

/** Machines know days, months and years, but none of the ways to be unsure of them. */
function DateView({ date }: { date: string }) {
  const isExact = /^\d{4}(-\d\d){0,2}$/.test(date)
  return isExact ? <time dateTime={date}>{describeDate(date)}</time> : describeDate(date)
}

function DayView({ day, marksOf }: { day: Day; marksOf: MarksOf }) {
  return (
    <li className="chronicle-day">
      <p className="chronicle-date">
        <DateView date={day.date} />
      </p>
      {LANES.filter((lane) => day[lane].length > 0).map((lane) => (
        <ul key={lane} className="chronicle-lane" data-lane={lane}>
          {day[lane].map((entry) => (
            <ChronicleEvent key={entry.id} entry={entry} marksOf={marksOf} />
          ))}
        </ul>
      ))}
    </li>
  )
}

/** Events on both sides of a line in time; where all are of one side, in one column. */
export function Chronicle({ years, marksOf }: ChronicleProps) {
  const days = years.flatMap((one) => one.days)
  const lanes = LANES.filter((lane) => days.some((day) => day[lane].length > 0))
  return (
    <div className="chronicle" data-lanes={lanes.length}>
      {lanes.length > 1 && (
        <div className="chronicle-heads">
          {lanes.map((lane) => (
            <p key={lane} className="chronicle-head" data-lane={lane}>
              {LANE_WORDS[lane].all}
            </p>
          ))}
        </div>
      )}
      {years.map((one, index) => {
        const Part = 'year' in one ? 'section' : 'div'
        return (
          <Part key={index} className="chronicle-part">
            {'year' in one && (
              <h2 id={`year-${one.year}`} className="chronicle-year">
                <span>
                  <a href={`#year-${one.year}`}>{one.year}</a>
                </span>
              </h2>
            )}
            <ol>
              {one.days.map((day) => (
                <DayView key={day.date} day={day} marksOf={marksOf} />
              ))}
            </ol>
          </Part>
        )
      })}
    </div>
  )
}
