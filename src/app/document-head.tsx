import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { currentHead } from './current-head.ts'

function set(selector: string, attribute: string, value: string | undefined): void {
  if (value !== undefined) document.querySelector(selector)?.setAttribute(attribute, value)
}

/** Keeps the head of the document true to the page that is shown. */
export function DocumentHead() {
  const head = useRouterState({ select: (state) => currentHead(state.matches) })
  const { title, description, canonical } = head
  useEffect(() => {
    if (title !== undefined) document.title = title
    set('meta[name="description"]', 'content', description)
    set('link[rel="canonical"]', 'href', canonical)
  }, [title, description, canonical])
  return null
}
