import { applySettings } from '#features/reading/apply-settings.ts'
import { openAhead } from '#features/reading/open-ahead.ts'
import { readStoredSettings } from '#features/reading/stored-settings.ts'

/** Stands inline in the head of every page, so that nothing is painted before it has run. */
const settings = readStoredSettings()
applySettings(document.documentElement, settings)
document.documentElement.dataset.scripts = ''
openAhead(document, settings)
