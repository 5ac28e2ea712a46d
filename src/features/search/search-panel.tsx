import { use, useCallback, useId, useMemo, useRef, useState } from 'react'
import type { WikiSearch } from '#data/search/create-search.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { Seen } from '#ui/seen.ts'
import { groupHits } from './group-hits.ts'
import { HiddenNotice } from './hidden-notice.tsx'
import { hiddenText } from './hidden-text.ts'
import { NothingFound } from './nothing-found.tsx'
import { ResultOption, ResultOptions } from './result-options.tsx'
import { SearchFailure } from './search-failure.tsx'
import { SearchStart, type StartingPoint } from './search-start.tsx'
import { NO_OPTION } from './step-option.ts'
import { useAnswer } from './use-answer.ts'
import { setFieldText, useFieldText } from './use-field-text.ts'
import { useFieldRole } from './use-field-role.ts'
import { useOptionKeys } from './use-option-keys.ts'
import { useSpokenCount } from './use-spoken-count.ts'

/** More is on the page of all results. */
const MOST = 15
const MOST_OF_A_TYPE = 5

export interface SearchPanelProps {
  field: HTMLInputElement
  search: WikiSearch
  onlyGiven: boolean
  horizon: WikiRecord['horizon']
  starts: readonly StartingPoint[]
  /** Where all results for a query stand. */
  hrefOf: (query: string) => string
  onShowMore: () => void
}

/** What stands below a field while something is looked for in it: results as they come, or why not. */
export function SearchPanel(props: SearchPanelProps) {
  const { field, search, onlyGiven, horizon, starts, hrefOf, onShowMore } = props
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const query = useFieldText(field).trim()
  const options = { seen: use(Seen), onlyGiven, most: MOST, mostOfType: MOST_OF_A_TYPE }
  const { answer, retry } = useAnswer(search, query, options)
  const groups = useMemo(() => groupHits(answer, MOST_OF_A_TYPE), [answer])
  const [choice, setChoice] = useState({ query, index: NO_OPTION })

  const found = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const count = found === 0 ? 0 : found + 1
  const active = choice.query === query && choice.index < count ? choice.index : NO_OPTION
  const onActive = useCallback(
    (index: number) => setChoice({ query: answer.query, index }),
    [answer.query],
  )
  const choosing = { id, active, onActive }
  const optionId = (index: number) => `${id}-${index}`
  const hidden = hiddenText(answer.hidden, horizon)
  const said = useSpokenCount(answer, hidden)
  const ask = (text: string) => {
    setFieldText(field, text)
    field.focus()
  }

  useFieldRole(field, {
    list: count > 0 ? id : undefined,
    option: active === NO_OPTION ? undefined : optionId(active),
  })
  useOptionKeys(field, {
    count,
    active,
    onActive,
    optionAt: (index) => document.getElementById(optionId(index)),
    onLeave: () => panel.current?.querySelector<HTMLElement>('a, button')?.focus(),
  })

  const isEmpty = answer.isWhole && found === 0
  return (
    <div ref={panel} className="search-panel">
      {query === '' && <SearchStart starts={starts} onQuery={ask} onForget={() => field.focus()} />}
      {count > 0 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element has links as options
        <div id={id} role="listbox" aria-label="Results" className="result-options">
          <ResultOptions groups={groups} {...choosing} />
          <ResultOption index={found} href={hrefOf(query)} {...choosing}>
            {`All results for “${query}”`}
          </ResultOption>
        </div>
      )}
      {isEmpty && (
        <NothingFound query={answer.query} search={search} options={options} onQuery={ask} />
      )}
      {answer.error !== undefined && <SearchFailure error={answer.error} onRetry={retry} />}
      {answer.isSlow && !answer.isWhole && <p className="search-state text-mist">Searching …</p>}
      <HiddenNotice text={hidden} onShowMore={onShowMore} />
      <output className="sr-only">{said}</output>
    </div>
  )
}
