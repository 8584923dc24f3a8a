/**
 * What the HTML report does beyond folding and filters, which need no script: searching, and folding everything at once.
 */

/** Runs once the page is read. Allowed by its hash in the content security policy of the page. */
export const script = `
const search = document.querySelector('.search'), all = document.querySelector('#fold'), found = document.querySelector('#found')
const findings = [...document.querySelectorAll('.findings > li')].map(item => ({item, text: item.textContent.toLowerCase()}))
const rules = [...document.querySelectorAll('.rule')], open = rules.map(rule => rule.open)
const show = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const {item, text} of findings) {
    item.hidden = !words.every(word => text.includes(word))
    if (!item.hidden) count++
  }
  rules.forEach((rule, index) => {
    const has = rule.querySelector('.findings > li:not([hidden])') !== null
    rule.hidden = !has
    rule.open = words.length > 0 ? has : open[index]
  })
  found.textContent = words.length > 0 ? count + (count === 1 ? ' finding' : ' findings') : ''
}
const fold = () => {
  const unfold = rules.some(rule => !rule.open)
  rules.forEach((rule, index) => { rule.open = open[index] = unfold })
  all.textContent = unfold ? 'Fold all' : 'Unfold all'
}
if (search) {
  for (const part of [search, all]) part.hidden = false
  all.textContent = rules.every(rule => rule.open) ? 'Fold all' : 'Unfold all'
  search.addEventListener('input', show)
  all.addEventListener('click', fold)
}
`
