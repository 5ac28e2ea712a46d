import { useRef } from 'react'
import type { ExplorerChange, ShownFilter } from './explorer-parts.ts'

interface FilterChipsProps {
  active: readonly ShownFilter[]
  onChange: (change: ExplorerChange) => void
  /** Where the focus goes when the last chip goes. */
  onEmpty: () => void
}

function chipsOf(active: readonly ShownFilter[]) {
  return active.flatMap(({ key, label, values }) =>
    values.map(({ value, label: words }) => {
      const change: ExplorerChange =
        key === 'q' ? { type: 'drop', key } : { type: 'toggle', key, value }
      return { id: `${key}.${value}`, words: `${label}: ${words}`, change }
    }),
  )
}

/** What is chosen, each with what takes it away again. */
export function FilterChips({ active, onChange, onEmpty }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null)
  const chips = chipsOf(active)
  if (chips.length === 0) return null
  const remove = (index: number, change: ExplorerChange) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])].slice(0, chips.length)
    const next = buttons[index + 1] ?? buttons[index - 1]
    if (next) next.focus()
    else onEmpty()
    onChange(change)
  }
  const clear = () => {
    onEmpty()
    onChange({ type: 'clear' })
  }
  return (
    <ul ref={list} aria-label="Filters in use" className="chips">
      {chips.map(({ id, words, change }, index) => (
        <li key={id}>
          <button type="button" className="chip" onClick={() => remove(index, change)}>
            <span className="sr-only">Remove </span>
            <span>{words}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button px-2" onClick={clear}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
