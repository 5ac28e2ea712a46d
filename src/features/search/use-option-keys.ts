import { useEffect, useEffectEvent } from 'react'
import { NO_OPTION, stepOption } from './step-option.ts'

interface OptionKeys {
  /** How many options there are. */
  count: number
  active: number
  onActive: (index: number) => void
  optionAt: (index: number) => HTMLElement | null
  /** Where an arrow leads when there is nothing to choose from. */
  onLeave: () => void
}

/** A press is a click with the same keys held, so that Ctrl and Enter open a tab. */
function press(option: HTMLElement, { ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): void {
  const held = { ctrlKey, metaKey, shiftKey, altKey }
  option.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }))
}

/** Lets the keys of a field move through its options and open them. */
export function useOptionKeys(field: HTMLInputElement, options: OptionKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { count, active, onActive, optionAt, onLeave } = options
    if (event.isComposing) return
    if (event.key === 'Enter' && active !== NO_OPTION) {
      event.preventDefault()
      const option = optionAt(active)
      if (option) press(option, event)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = stepOption(event.key, active, count)
    const leaves = next === undefined && event.key === 'ArrowDown'
    if (next === undefined && !leaves) return
    event.preventDefault()
    if (next === undefined) return onLeave()
    onActive(next)
    optionAt(next)?.scrollIntoView({ block: 'nearest' })
  })

  useEffect(() => {
    field.addEventListener('keydown', onKeyDown)
    return () => field.removeEventListener('keydown', onKeyDown)
  }, [field])
}
