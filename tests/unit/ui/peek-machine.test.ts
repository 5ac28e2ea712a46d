import { describe, expect, test } from 'vitest'
import type { Peek, PeekCause, PeekEvent, PeekKind, PeekState } from '#ui/peek-machine.ts'
import { shownPeek, step } from '#ui/peek-machine.ts'

type State = PeekState<string>
type Event = PeekEvent<string>

function peek(link: string, cause: PeekCause = 'pointer', kind: PeekKind = 'mark'): Peek<string> {
  return { link, kind, cause }
}
const enter = (link: string, cause: PeekCause = 'pointer', kind: PeekKind = 'mark'): Event => ({
  type: 'enter',
  cause,
  link,
  kind,
})
const activate = (link: string, byKey = false): Event => ({
  type: 'activate',
  link,
  kind: 'mark',
  byKey,
})
const leave = (cause: PeekCause = 'pointer'): Event => ({ type: 'leave', cause })
const leavePanel = (cause: PeekCause = 'pointer'): Event => ({ type: 'leave-panel', cause })
const enterPanel = (cause: PeekCause = 'pointer'): Event => ({ type: 'enter-panel', cause })
const timeUp: Event = { type: 'time-up' }
const escape: Event = { type: 'escape' }
const close: Event = { type: 'close' }
const nothing: Event = { type: 'nothing' }
const navigate: Event = { type: 'navigate' }
const pressElsewhere: Event = { type: 'press-elsewhere' }

const closed: State = { name: 'closed' }
const dismissed: State = { name: 'dismissed', link: 'a' }
const waiting = (on = peek('a'), shown?: Peek<string>): State =>
  shown ? { name: 'waiting', peek: on, shown } : { name: 'waiting', peek: on }
const open = (on = peek('a')): State => ({ name: 'open', peek: on })
const leaving = (on = peek('a')): State => ({ name: 'leaving', peek: on })
const pinned = (on = peek('a', 'press'), byKey = false): State => ({
  name: 'pinned',
  peek: on,
  byKey,
})
const byFocus = peek('a', 'focus')
const byPress = peek('a', 'press', 'page')

type Row = [claim: string, from: State, event: Event, to: State]

const TRANSITIONS: Row[] = [
  ['a link that is entered is waited on', closed, enter('a'), waiting()],
  ['time leads nowhere while nothing is waited for', closed, timeUp, closed],
  ['Escape does nothing while there is no panel', closed, escape, closed],
  ['a panel that is gone cannot be closed', closed, close, closed],
  ['a press does nothing while there is no panel', closed, pressElsewhere, closed],
  ['an activated mark is pinned at once', closed, activate('a'), pinned()],
  ['a mark activated by key takes the focus', closed, activate('a', true), pinned(undefined, true)],

  ['the panel opens when the time is up', waiting(), timeUp, open()],
  ['leaving in time opens nothing', waiting(), leave(), closed],
  ['focus does not keep the pointer waiting', waiting(), leave('focus'), waiting()],
  ['entering a link again starts no new wait', waiting(), enter('a', 'focus'), waiting()],
  ['the last link entered is waited on', waiting(), enter('b'), waiting(peek('b'))],
  ['Escape gives up waiting', waiting(), escape, dismissed],
  ['a panel that does not show cannot be entered', waiting(), enterPanel(), waiting()],
  ['a press elsewhere gives up waiting', waiting(), pressElsewhere, closed],
  [
    'a press on the link itself gives up waiting',
    waiting(),
    { ...pressElsewhere, link: 'a' },
    closed,
  ],
  ['activating pins what is waited on', waiting(), activate('a'), pinned()],
  ['a long press pins', waiting(byPress), timeUp, pinned(byPress)],
  ['a finger lifted in time opens nothing', waiting(byPress), leave('press'), closed],

  ['leaving the link starts to close', open(), leave(), leaving()],
  ['leaving the panel starts to close', open(), leavePanel(), leaving()],
  ['the pointer does not close what focus opened', open(byFocus), leave(), open(byFocus)],
  ['blur closes what focus opened', open(byFocus), leave('focus'), leaving(byFocus)],
  ['focus takes over from the pointer', open(), enter('a', 'focus'), open(byFocus)],
  ['the pointer does not take over from focus', open(byFocus), enter('a'), open(byFocus)],
  ['another link is waited on beside the panel', open(), enter('b'), waiting(peek('b'), peek('a'))],
  ['activating pins an open panel', open(), activate('a'), pinned()],
  ['Escape dismisses an open panel', open(), escape, dismissed],
  ['a panel with nothing to show goes', open(), nothing, dismissed],
  ['a press on the link leaves its panel', open(), { ...pressElsewhere, link: 'a' }, open()],
  ['a press elsewhere closes', open(), pressElsewhere, closed],
  ['time does not close an open panel', open(), timeUp, open()],

  ['the panel closes some time after it was left', leaving(), timeUp, closed],
  ['coming back to the link keeps the panel', leaving(), enter('a'), open()],
  ['coming to the panel keeps it', leaving(), enterPanel(), open()],
  ['whoever comes to the panel keeps it', leaving(), enterPanel('focus'), open(byFocus)],
  [
    'another link is waited on while it closes',
    leaving(),
    enter('b'),
    waiting(peek('b'), peek('a')),
  ],
  ['Escape dismisses a panel that is closing', leaving(), escape, dismissed],

  ['the panel moves when the time is up', waiting(peek('b'), peek('a')), timeUp, open(peek('b'))],
  ['a link passed on the way moves nothing', waiting(peek('b'), peek('a')), leave(), leaving()],
  ['reaching the panel moves nothing', waiting(peek('b'), peek('a')), enterPanel(), open()],
  ['going back moves nothing', waiting(peek('b'), peek('a')), enter('a'), open()],
  ['Escape dismisses what shows', waiting(peek('b'), peek('a')), escape, dismissed],

  ['a pinned panel stays when it is left', pinned(), leave(), pinned()],
  ['a pinned panel stays when focus goes on', pinned(), leavePanel('focus'), pinned()],
  ['a pinned panel stays beside other links', pinned(), enter('b'), pinned()],
  ['a second activation closes, for the browser to follow', pinned(), activate('a'), closed],
  ['another mark moves the pin', pinned(), activate('b'), pinned(peek('b', 'press'))],
  ['the button of a panel closes it', pinned(), close, closed],
  ['Escape dismisses a pinned panel', pinned(), escape, dismissed],
  ['a press elsewhere closes a pinned panel', pinned(), pressElsewhere, closed],

  ['a dismissed link stays quiet', dismissed, enter('a', 'focus'), dismissed],
  ['a dismissed link wakes once it was left', dismissed, leave(), closed],
  ['leaving the panel wakes nothing', dismissed, leavePanel('focus'), dismissed],
  ['other links are awake', dismissed, enter('b'), waiting(peek('b'))],
  ['a dismissed mark can be activated', dismissed, activate('a'), pinned()],
]

describe('step', () => {
  test.for(TRANSITIONS)('%s', ([, from, event, to]) => {
    expect(step(from, event)[0]).toEqual(to)
  })

  test.for([waiting(), open(), leaving(), pinned(), dismissed])(
    'closes on navigation from $name',
    (from) => {
      expect(step(from, navigate)[0]).toEqual(closed)
    },
  )

  test.for([
    [enter('a'), 300],
    [enter('a', 'focus'), 300],
    [enter('a', 'pointer', 'page'), 300],
    [enter('a', 'focus', 'page'), 600],
    [enter('a', 'press', 'page'), 500],
  ] as const)('waits for $0.cause on a $0.kind: %i ms', ([event, ms]) => {
    expect(step(closed, event).slice(1)).toEqual([{ type: 'wait', ms }])
  })

  test('gives the reader time to reach the panel', () => {
    expect(step(open(), leave()).slice(1)).toEqual([{ type: 'wait', ms: 250 }])
  })

  test('stops the time when there is nothing left to wait for', () => {
    expect(step(leaving(), enterPanel()).slice(1)).toEqual([{ type: 'stop' }])
    expect(step(waiting(), leave()).slice(1)).toEqual([{ type: 'stop' }])
  })

  test('keeps the browser from following the first activation, not the second', () => {
    expect(step(open(), activate('a')).slice(1)).toEqual([{ type: 'hold' }])
    expect(step(pinned(), activate('a')).slice(1)).toEqual([])
  })

  test.for([escape, close])('gives the focus back on $type', (event) => {
    expect(step(pinned(), event).slice(1)).toEqual([{ type: 'return-focus', link: 'a' }])
  })

  test('does nothing when nothing changes', () => {
    expect(step(waiting(), enter('a'))).toEqual([waiting()])
  })
})

test.for([
  { state: closed, shown: undefined },
  { state: waiting(), shown: undefined },
  { state: waiting(peek('b'), peek('a')), shown: 'a' },
  { state: leaving(), shown: 'a' },
  { state: pinned(), shown: 'a' },
  { state: dismissed, shown: undefined },
])('shows $shown while $state.name', ({ state, shown }) => {
  expect(shownPeek(state)?.link).toBe(shown)
})
