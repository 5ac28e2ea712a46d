import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { describeKind } from '#features/article/describe-kind.ts'
import { DisagreementPeek } from '#features/disagreements/disagreement-peek.tsx'
import { EvidencePeek } from '#features/evidence/evidence-peek.tsx'
import { PagePreview } from '#features/previews/page-preview.tsx'
import { shownPeek } from '#ui/peek-machine.ts'
import { PeekPanel } from '#ui/peek-panel.tsx'
import type { PeekStore } from '#ui/peek-store.ts'
import type { PeekTarget } from './peek-target.ts'
import { useBundle } from './use-bundle.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useWiki } from './use-wiki.ts'

const PANELS = {
  notes: { tone: 'evidence', label: 'Evidence' },
  disagreements: { tone: 'disagreement', label: 'Disagreement' },
  page: { tone: 'page', label: 'Preview' },
} as const

interface ContentProps {
  link: HTMLAnchorElement
  target: PeekTarget
  onNothing: () => void
}

function Content({ link, target, onNothing }: ContentProps) {
  const bundle = useBundle()
  const narrowed = useOnlyGiven()
  const { horizon } = useWiki()
  if (target.type === 'notes') return <EvidencePeek mark={link} />
  if (target.type === 'disagreements') return <DisagreementPeek mark={link} />
  return (
    <PagePreview
      bundle={bundle}
      address={target.address}
      narrowed={narrowed}
      lastLevel={horizon.steps}
      describeKind={describeKind}
      onNothing={onNothing}
    />
  )
}

interface PeekProps {
  store: PeekStore
  targetOf: (link: HTMLAnchorElement) => PeekTarget | undefined
}

/** The panel beside the link that the reader turns to, while there is one. */
export function Peek({ store, targetOf }: PeekProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const link = shownPeek(state)?.link
  const target = useMemo(() => link && targetOf(link), [link, targetOf])
  const close = useCallback(() => void store.send({ type: 'close' }), [store])
  const onNothing = useCallback(() => void store.send({ type: 'nothing' }), [store])
  if (!link || !target) return null
  const pinned = state.name === 'pinned'
  return (
    <PeekPanel
      key={link.href}
      anchor={link}
      {...PANELS[target.type]}
      pinned={pinned}
      takesFocus={pinned && state.byKey}
      onClose={close}
    >
      <Content link={link} target={target} onNothing={onNothing} />
    </PeekPanel>
  )
}
