/**
 * Tabs, as screen readers and keyboards expect them.
 */

import {h} from './dom.ts'

/** A tab with its panel. */
export interface Tab {
  name: string
  panel: HTMLElement
  /** Called when the tab is shown. */
  shown: () => void
}

/** Tabs over their panels. The second value shows the tab with a name. */
export function tabs(all: readonly Tab[]): [bar: HTMLElement, show: (name: string) => void] {
  const buttons = all.map(({name}, index) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${index}`,
        'aria-controls': `panel-${index}`,
        onclick: () => show(name)
      },
      name
    )
  )
  for (const [index, {panel}] of all.entries()) {
    panel.id = `panel-${index}`
    panel.tabIndex = 0
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `tab-${index}`)
  }
  const show = (chosen: string) => {
    for (const [index, {name, panel, shown}] of all.entries()) {
      const isChosen = name === chosen
      buttons[index]?.setAttribute('aria-selected', String(isChosen))
      if (buttons[index]) buttons[index].tabIndex = isChosen ? 0 : -1
      panel.hidden = !isChosen
      if (isChosen) shown()
    }
  }
  const bar = h('div', {role: 'tablist', 'aria-label': 'Results', class: 'tabs'}, ...buttons)
  bar.addEventListener('keydown', ({key}) => {
    const at = buttons.findIndex(d => d === document.activeElement)
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1}[key]
    if (at < 0 || to === undefined) return
    const next = (to + buttons.length) % buttons.length
    buttons[next]?.focus()
    show(all[next]?.name ?? '')
  })
  return [bar, show]
}
