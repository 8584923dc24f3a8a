import {defineComponent, h, onMounted, ref} from 'vue'
import type {Theme} from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import './style.css'

/** The playground, which is loaded when its page is shown. */
const Playground = defineComponent(() => {
  const element = ref<HTMLElement>()
  onMounted(async () => {
    const {mount} = await import('../../playground/mount.ts')
    if (element.value) mount(element.value)
  })
  return () =>
    h('main', {class: 'playground', ref: element}, [
      h('h1', 'Playground'),
      h('p', 'The playground needs JavaScript.')
    ])
})

export default {
  extends: DefaultTheme,
  enhanceApp({app}) {
    app.component('Playground', Playground)
    if (import.meta.env.SSR) return
    // The page of all rules had an anchor for each.
    const old = /^\/paperlint\/rules\/#([a-z-]+)$/.exec(
      location.pathname.replace(/(?:index|README)(?:\.html)?$/, '') + location.hash
    )
    if (old) location.replace(`/paperlint/rules/${old[1]}`)
    if (import.meta.env.PROD && 'serviceWorker' in navigator)
      void navigator.serviceWorker.register('/paperlint/sw.js')
  }
} satisfies Theme
