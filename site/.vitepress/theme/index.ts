import {defineComponent, h, nextTick, onMounted, ref} from 'vue'
import {onContentUpdated, type Theme} from 'vitepress'
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

/** The page around all others: what it shows is the main part, which the theme does not say of the first page. */
const Layout = defineComponent(() => {
  const mark = () => {
    const content = document.querySelector('#VPContent')
    if (content?.querySelector('main')) content.removeAttribute('role')
    else content?.setAttribute('role', 'main')
  }
  onContentUpdated(() => void nextTick(mark))
  return () => h(DefaultTheme.Layout)
})

export default {
  extends: DefaultTheme,
  Layout,
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
