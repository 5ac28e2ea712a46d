import { useEffect } from 'react'

interface FieldRole {
  /** Id of the list that the field opens, where there is one to choose from. */
  list: string | undefined
  /** Id of the option that the reader is at. */
  option: string | undefined
}

function set(field: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) field.removeAttribute(name)
  else field.setAttribute(name, value)
}

/** Makes a field, which somebody else renders, the combobox of a list. */
export function useFieldRole(field: HTMLInputElement, { list, option }: FieldRole): void {
  useEffect(() => {
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', String(list !== undefined))
    set(field, 'aria-controls', list)
    set(field, 'aria-activedescendant', option)
  }, [field, list, option])
}
