import { copyOf } from '#ui/copy-of.ts'

const MARK = 'a.cite[href^="#note-"]'

function noteOf(mark: Element): Element | undefined {
  const id = mark.getAttribute('href')?.slice(1) ?? ''
  return mark.ownerDocument.getElementById(id) ?? undefined
}

/** Whether a link is a mark whose note is to be found on the page. */
export function isNoteMark(link: Element): boolean {
  return link.matches(MARK) && noteOf(link) !== undefined
}

function copySource(group: Element, notes: readonly Element[], current: Element): Element {
  const document = group.ownerDocument
  const section = document.createElement('section')
  const name = document.createElement('p')
  name.className = 'note-source'
  name.append(...(group.querySelector('.note-source')?.cloneNode(true).childNodes ?? []))
  const list = document.createElement('ol')
  list.className = 'notes'
  for (const note of notes) {
    const copy = copyOf(note)
    if (note === current && notes.length > 1) copy.setAttribute('aria-current', 'true')
    list.append(copy)
  }
  section.append(name, list)
  return section
}

/**
 * Copies the notes that a mark and those beside it lead to, source by source, the mark's own source
 * first. The notes of the page are the one place that has them on every kind of page, narrowed to
 * the sources that count, with their folds as they stand, and in the words of a translator if one
 * has been at work.
 */
export function gatherNotes(mark: Element): DocumentFragment {
  const document = mark.ownerDocument
  const gathered = document.createDocumentFragment()
  const current = noteOf(mark)
  if (!current) return gathered
  const marks = [mark, ...(mark.closest('sup')?.querySelectorAll(MARK) ?? [])]
  const notes = new Set(marks.map(noteOf).filter((note) => note !== undefined))
  const groups = Map.groupBy(notes, (note) => note.closest('.note-group'))
  for (const [group, own] of groups) if (group) gathered.append(copySource(group, own, current))
  return gathered
}
