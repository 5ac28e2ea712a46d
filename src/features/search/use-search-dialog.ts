import { useCallback, useEffect, useEffectEvent } from 'react'
import { isPlainClick } from '#ui/is-plain-click.ts'
import { rememberSearch } from './recent-searches.ts'
import { setFieldText } from './use-field-text.ts'

/**
 * Closes the dialog around a field when a result is followed or the place beside it is pressed, and
 * asks for all results when Enter chooses none. Answers with what closes it.
 */
export function useSearchDialog(
  field: HTMLInputElement,
  onAll: (query: string) => void,
): () => void {
  const close = useCallback(() => field.closest('dialog')?.togglePopover(false), [field])
  const leave = useCallback(() => {
    close()
    setFieldText(field, '')
  }, [close, field])

  const onClick = useEffectEvent((event: MouseEvent) => {
    const { target, currentTarget } = event
    if (target === currentTarget) return close()
    if (!(target instanceof Element && target.closest('a[href]'))) return
    rememberSearch(field.value)
    if (isPlainClick(event)) leave()
  })

  const onSubmit = useEffectEvent((event: SubmitEvent) => {
    event.preventDefault()
    const query = field.value.trim()
    if (query === '') return
    onAll(query)
    leave()
  })

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    field.closest('dialog')?.addEventListener('click', onClick, { signal })
    field.form?.addEventListener('submit', onSubmit, { signal })
    return () => stop.abort()
  }, [field])

  return close
}
