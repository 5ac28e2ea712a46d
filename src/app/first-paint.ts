import { PATIENCE } from '#data/in-time.ts'
import { applySettings } from '#features/reading/apply-settings.ts'
import { openAhead } from '#features/reading/open-ahead.ts'
import { parseSettings } from '#features/reading/settings.ts'
import { STORAGE_KEY } from '#features/reading/stored-settings.ts'
import { askForFace } from './ask-for-face.ts'
import { askForSheet } from './ask-for-sheet.ts'

/** Stands inline in the head of every page, so that nothing is painted before it has run. */
const { documentElement: root } = document
const settings = readSettings()
applySettings(root, settings)
root.dataset.scripts = ''
openAhead(document, settings)
askForFace(document)

/** As the app does, in fewer words, for these go with every page. */
function readSettings() {
  try {
    return parseSettings(localStorage.getItem(STORAGE_KEY))
  } catch {
    return parseSettings(null)
  }
}

/** Without its script, what needs it would be there and do nothing. */
function settleForText({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement)) return
  delete root.dataset.scripts
  askForSheet()
}

addEventListener('error', settleForText, true)
for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(type, () => void (root.dataset.moved = ''), { once: true, passive: true })
}
// One that hangs, or cannot be read, tells nobody; the app says by another value that it runs.
setTimeout(() => {
  askForSheet()
  if (root.dataset.scripts === '') delete root.dataset.scripts
}, PATIENCE)
