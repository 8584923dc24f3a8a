/**
 * Look of the HTML report: light and dark, from 360 pixels up, on screen and on paper. Text has a contrast of at least 4.5 to 1.
 */

export const style = `
:root { color-scheme: light dark;
  --page: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #161b22); --text: light-dark(#1f2328, #e6edf3);
  --dim: light-dark(#59636e, #9ea7b3); --line: light-dark(#d1d9e0, #3d444d); --link: light-dark(#0550ae, #79c0ff);
  --error: light-dark(#b3202c, #ff8e86); --warn: light-dark(#805400, #e3b341); --hint: light-dark(#0757b3, #79c0ff);
  --good: light-dark(#0f6b2f, #56d364); --bar: light-dark(#3a7bd5, #58a6ff); --mark: light-dark(#fff1a8, #574600);
  --gone: light-dark(#ffe9e8, #45191c); --new: light-dark(#dcf8e3, #12361f); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.wide { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); } h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } p { margin: .25rem 0; } small, .dim { color: var(--dim); font-size: .875rem; }
code, pre, .place { font-family: ui-monospace, monospace; font-size: .875em; } code { background: var(--card); border-radius: 4px; padding: .1em .25em; }
header { border-bottom: 1px solid var(--line); padding: 1.5rem 0 1rem; } header .dim { margin: .25rem 0 0; }
.next { margin: .4rem 0 0; } .next code { display: inline-block; max-width: 100%; } header .dim + .next { margin-top: .75rem; } nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; border: 0; margin: 0; padding: .6rem 0; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line); }
.chip { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); border-radius: 2rem; padding: .2rem .75rem; cursor: pointer; }
.chip:has(:focus-visible), summary:focus-visible, a:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.chip input { accent-color: var(--bar); margin: 0; } .chip:has(:checked) { background: var(--card); border-color: var(--dim); }
.search { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 6px; padding: .25rem .6rem; }
.search::placeholder { color: var(--dim); opacity: 1; }
button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 6px; padding: .25rem .75rem; cursor: pointer; }
.error { color: var(--error); } .warn { color: var(--warn); } .hint { color: var(--hint); } .good { color: var(--good); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; } summary { cursor: pointer; padding: .5rem .75rem; }
details[open] > summary { border-bottom: 1px solid var(--line); } .body { padding: .25rem .75rem .75rem; }
.count { color: var(--dim); font-variant-numeric: tabular-nums; } .level { font-weight: 600; }
.findings { list-style: none; margin: 0; padding: 0; } .findings > li { padding: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.findings > li + li { border-top: 1px solid var(--line); } .findings > li:target { background: var(--card); }
pre { margin: .3rem 0; padding: .4rem .6rem; background: var(--card); border-radius: 6px; white-space: pre-wrap; }
mark { background: var(--mark); color: var(--text); border-radius: 2px; } del { background: var(--gone); color: var(--text); text-decoration: line-through; text-decoration-color: var(--error); }
ins { background: var(--new); color: var(--text); text-decoration: none; } .related { margin: .2rem 0 0; padding-left: 1.25rem; font-size: .875rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } .scroll { overflow-x: auto; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1rem; } figure { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .75rem; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; } svg { display: block; width: 100%; height: auto; } svg text { fill: var(--text); font: 12px system-ui, sans-serif; } svg .value { fill: var(--dim); }
svg rect { fill: var(--bar); } figure details { border: 0; margin: .5rem 0 0; } figure summary { padding: 0; } figure details[open] > summary { border: 0; margin-bottom: .25rem; }
footer { color: var(--dim); border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 2rem; font-size: .875rem; } [hidden] { display: none !important; }
body:has(#show-error:not(:checked)) .of-error, body:has(#show-warn:not(:checked)) .of-warn, body:has(#show-hint:not(:checked)) .of-hint,
body:has(#only-fixable:checked) .findings > li:not(.fixable), body:has(#only-fixable:checked) .rule:not(:has(.fixable)) { display: none; }
@media (max-width: 30rem) { body { font-size: 15px; } .bar { position: static; } h1 { font-size: 1.35rem; } svg text { font-size: 15px; } }
@media print { .bar, nav, button { display: none; } details::details-content { content-visibility: visible; block-size: auto; } .findings > li { content-visibility: visible; break-inside: avoid; } }
`
