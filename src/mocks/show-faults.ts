import { FAULT_STORIES } from './fault-stories.ts'
import { FAULTS, type FaultName, isFaultName } from './faults.ts'

interface ShowFaultsInput {
  /** Those that happen from the start, and words that name none. */
  faults: readonly string[]
  onChoose: (faults: FaultName[]) => void
}

function optionFor(fault: FaultName): HTMLOptionElement {
  return new Option(`${fault}: ${FAULT_STORIES[fault]}`, fault)
}

/** A control at the foot of the page that lists all faults and lets them happen from now on. */
export function showFaults({ faults, onChoose }: ShowFaultsInput): void {
  const known = faults.filter(isFaultName)
  const unknown = faults.filter((name) => name !== '' && !isFaultName(name))
  const control = document.createElement('select')
  control.className = 'max-w-full min-w-0'
  control.append(
    new Option('No fault', ''),
    ...Object.keys(FAULTS).filter(isFaultName).map(optionFor),
  )
  // Several at once can only be asked for in the address.
  control.value = known.length === 1 ? (known[0] ?? '') : ''
  control.addEventListener('change', () => {
    onChoose(isFaultName(control.value) ? [control.value] : [])
  })

  const label = document.createElement('label')
  label.className = 'min-w-0'
  label.append('Files of the data, from now on: ', control)
  const panel = document.createElement('aside')
  panel.className = 'retry-notice'
  panel.setAttribute('aria-label', 'Faults')
  panel.append(label)
  if (unknown.length > 0) panel.append(`There is no fault “${unknown.join('”, “')}”.`)
  document.body.append(panel)
}
