/**
 * The playground: a text, and everything that paperlint says of it. The text stays in the browser.
 */

import {unifiedMergeView} from '@codemirror/merge'
import {setDiagnostics} from '@codemirror/lint'
import {EditorState} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import type {Config, FindingRecord, Results} from 'paperlint/browser'
import {Core, Refusal} from './core.ts'
import {h} from './dom.ts'
import {editorIn, goTo, show} from './editor.ts'
import {example} from './example.ts'
import {showEntries, showFindings, showNumbers, showWhy, type EntryRow} from './panels.ts'
import {fromGitHub, packed, unpacked} from './source.ts'
import {tabs} from './tabs.ts'

/** Milliseconds without typing before the text is checked. */
const pause = 150

const panel = () => h('div', {class: 'panel'})
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Puts the playground into an element. */
export function mount(root: HTMLElement): void {
  const quick = new Core()
  const thorough = new Core()
  const [found, entries, numbers, configPanel, changes] = [panel(), panel(), panel(), panel(), panel()]
  const status = h('p', {role: 'status', class: 'status'}, 'Ready.')
  const problem = h('p', {role: 'alert', class: 'problem'})
  const configProblem = h('p', {class: 'problem', 'aria-live': 'polite'})
  const where = h('input', {
    type: 'text',
    id: 'repository',
    placeholder: 'owner/repo',
    autocapitalize: 'off',
    spellcheck: 'false'
  })
  const chooser = h('input', {
    type: 'file',
    id: 'file',
    accept: '.md,.markdown,.txt,text/*',
    class: 'visually-hidden'
  })
  const fixAll = h(
    'button',
    {type: 'button', id: 'fix-all', disabled: true, onclick: () => void applyAll()},
    'Apply all safe fixes'
  )

  let config: Config = {}
  let isConfigRight = true
  let original = ''
  let form = {bom: '', crlf: false}
  let results: Results | undefined
  let round = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let current = 'Findings'

  const tooLong = () =>
    (problem.textContent =
      'A line of this text has more than 100,000 characters, which browsers cannot show: use the command for it')
  const left = h('div', {class: 'editor'})
  const configEditor = h('div', {class: 'config'})
  const editor = editorIn(left, 'The list, in Markdown', 'markdown', () => later(), tooLong)
  const settings = editorIn(configEditor, 'The config, in YAML', 'yaml', () => later(), tooLong)

  /** The text with the line ends and the byte-order mark that it came with. */
  const text = () => form.bom + (form.crlf ? editor.text().replaceAll('\n', '\r\n') : editor.text())
  const findings = () => results?.files[0]?.findings ?? []

  const load = (loaded: string) => {
    problem.textContent = ''
    const plain = loaded.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    editor.setText(plain)
    if (editor.text() !== plain) return
    original = plain
    form = {
      bom: loaded.startsWith('\uFEFF') ? '\uFEFF' : '',
      crlf: /\r\n/.test(loaded) && !/[^\r]\n/.test(loaded)
    }
  }

  const later = () => {
    clearTimeout(timer)
    round++
    timer = setTimeout(() => void check(), pause)
  }

  /** Findings first, since they come fast; then the fixes, which are tried before they are offered. */
  async function check(): Promise<void> {
    const mine = round
    if (quick.isBusy) quick.stop()
    if (thorough.isBusy) thorough.stop()
    status.textContent = 'Checking …'
    fixAll.disabled = true
    try {
      await readSettings()
      const started = performance.now()
      const first = await quick.ask('lint', text(), {config, verify: false})
      if (mine !== round) return
      root.dataset['took'] = String(Math.round(performance.now() - started))
      display(first, false)
      root.dataset['checked'] = String(mine)
      const final = await thorough.ask('lint', text(), {config})
      if (mine !== round) return
      display(final, true)
      Object.assign(root, {results: final})
      root.dataset['verified'] = String(mine)
    } catch (error) {
      if (mine === round) status.textContent = `Not checked: ${messageOf(error)}`
    }
  }

  async function readSettings(): Promise<void> {
    const {state} = settings.view
    try {
      config = settings.text().trim() === '' ? {} : await quick.ask('config', settings.text())
      isConfigRight = true
      configProblem.textContent = ''
      settings.view.dispatch(setDiagnostics(state, []))
    } catch (error) {
      if (!(error instanceof Refusal) || error.place === undefined) throw error
      const {line, column} = error.place
      const found = state.doc.line(Math.min(line, state.doc.lines))
      const from = Math.min(found.from + column - 1, found.to)
      settings.view.dispatch(
        setDiagnostics(state, [{from, to: found.to, severity: 'error', message: error.message}])
      )
      configProblem.textContent = `Line ${line}: ${error.message}. The list is checked without this change.`
      isConfigRight = false
    }
  }

  function display(next: Results, isFinal: boolean): void {
    results = next
    const {errors, warnings, hints, entries: count, papers} = next.summary
    const safe = findings().filter(d => d.fix?.safe).length
    status.textContent = `${count} entries, ${papers} papers: ${errors} errors, ${warnings} warnings, ${hints} hints${isFinal ? '' : '; trying the fixes …'}${isConfigRight ? '' : '; the config has a mistake'}`
    const shown = isFinal ? findings() : findings().map(({fix: _, ...d}) => d)
    show(editor, shown, applyOne)
    showFindings(found, shown, {goTo: (line, column) => goTo(editor, line, column), apply: applyOne, isFinal})
    fixAll.disabled = !isFinal || safe === 0
    fixAll.textContent = isFinal ? `Apply all safe fixes (${safe})` : 'Apply all safe fixes'
    if (current !== 'Findings') refresh()
  }

  /** Edits count characters of the text with its own line ends. */
  function applyOne({fix}: FindingRecord): void {
    if (!fix) return
    const source = text().slice(form.bom.length)
    const at = (offset: number) =>
      form.crlf ? offset - (source.slice(0, offset).match(/\r\n/g)?.length ?? 0) : offset
    editor.view.dispatch({
      changes: fix.edits.map(d => ({
        from: at(d.start),
        to: at(d.end),
        insert: d.text.replaceAll('\r\n', '\n')
      }))
    })
  }

  async function applyAll(): Promise<void> {
    fixAll.disabled = true
    status.textContent = 'Fixing …'
    const {text: fixed, count} = await thorough.ask('fix', text(), {config})
    editor.setText(fixed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
    problem.textContent = ''
    note.textContent = `${count} ${count === 1 ? 'finding' : 'findings'} fixed. The tab “Changes” shows what changed.`
  }

  async function why(line: number, target: HTMLElement): Promise<void> {
    if (target.childElementCount > 0) return target.replaceChildren()
    target.textContent = 'Reading …'
    showWhy(target, await thorough.ask('explain', text(), line))
  }

  async function showTable(): Promise<void> {
    const made = JSON.parse(await quick.ask('export', 'json', text())) as {files: {entries: EntryRow[]}[]}
    showEntries(entries, made.files[0]?.entries ?? [], {
      goTo: line => goTo(editor, line),
      why: (...all) => void why(...all)
    })
  }

  function showChanges(): void {
    const now = editor.text()
    if (now === original) return changes.replaceChildren(h('p', {class: 'empty'}, 'Nothing has changed yet.'))
    const holder = h('div')
    changes.replaceChildren(holder)
    new EditorView({
      parent: holder,
      state: EditorState.create({
        doc: now,
        extensions: [
          EditorView.lineWrapping,
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({'aria-label': 'Changes', 'aria-readonly': 'true'}),
          unifiedMergeView({
            original,
            mergeControls: false,
            collapseUnchanged: {margin: 2, minSize: 4},
            diffConfig: {scanLimit: 500, timeout: 500}
          })
        ]
      })
    })
  }

  const failed = (target: HTMLElement) => (error: unknown) =>
    target.replaceChildren(h('p', {class: 'problem'}, messageOf(error)))
  const views: Readonly<Record<string, () => void>> = {
    Entries: () => void showTable().catch(failed(entries)),
    Numbers: () => void quick.ask('stats', text()).then(d => showNumbers(numbers, d), failed(numbers)),
    Changes: showChanges
  }
  const refresh = () => views[current]?.()
  const shown = (name: string) => () => {
    current = name
    refresh()
  }

  const attempt = (task: () => Promise<void>) => () => {
    problem.textContent = ''
    task().catch((error: unknown) => (problem.textContent = messageOf(error)))
  }
  const open = attempt(async () => {
    const [file] = chooser.files ?? []
    if (file) load(await textOf(file))
  })
  const fetchList = attempt(async () => {
    status.textContent = 'Asking GitHub …'
    load(await fromGitHub(where.value))
  })
  const share = attempt(async () => {
    const fragment = await packed({text: text(), config: settings.text()})
    history.replaceState(history.state, '', fragment)
    await navigator.clipboard?.writeText(location.href).catch(() => undefined)
    note.textContent =
      fragment.length > 30_000
        ? 'The link is in the address bar. It is long: some programs cut it off.'
        : 'The link is copied, and in the address bar. It holds the text itself.'
  })
  const download = () => {
    const address = URL.createObjectURL(new Blob([text()], {type: 'text/markdown'}))
    h('a', {href: address, download: 'README.md'}).click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }

  const note = h('p', {role: 'status', class: 'note'})
  chooser.addEventListener('change', open)
  const ask = h(
    'form',
    {class: 'repository'},
    h('label', {for: 'repository'}, 'GitHub repository'),
    where,
    h('button', {type: 'submit'}, 'Load')
  )
  ask.addEventListener('submit', event => {
    event.preventDefault()
    fetchList()
  })
  configPanel.append(
    h('p', {}, 'As in .paperlintrc.yaml: ', h('a', {href: '/paperlint/configuration'}, 'what it may say')),
    configEditor,
    configProblem
  )
  const [bar, choose] = tabs(
    [
      ['Findings', found],
      ['Entries', entries],
      ['Numbers', numbers],
      ['Config', configPanel],
      ['Changes', changes]
    ].map(([name, panel]) => ({
      name: name as string,
      panel: panel as HTMLElement,
      shown: shown(name as string)
    }))
  )
  root.replaceChildren(
    h('h1', {}, 'Playground'),
    h(
      'p',
      {class: 'promise'},
      'Paste or drop a paper list. It is checked in your browser and sent nowhere; only if you name a repository does your browser ask GitHub for its list.'
    ),
    h(
      'div',
      {class: 'sources'},
      h('button', {type: 'button', onclick: () => chooser.click()}, 'Open a file'),
      chooser,
      h('button', {type: 'button', onclick: () => load(example)}, 'Example'),
      ask
    ),
    problem,
    h(
      'div',
      {class: 'panes'},
      h('section', {'aria-label': 'List'}, left),
      h(
        'section',
        {'aria-label': 'What paperlint says'},
        status,
        h(
          'div',
          {class: 'sources'},
          fixAll,
          h('button', {type: 'button', onclick: share}, 'Copy link'),
          h('button', {type: 'button', onclick: download}, 'Download')
        ),
        note,
        bar,
        found,
        entries,
        numbers,
        configPanel,
        changes
      )
    )
  )
  chooser.setAttribute('aria-label', 'A Markdown file')
  chooser.tabIndex = -1
  choose('Findings')

  root.addEventListener('dragover', event => event.preventDefault(), true)
  root.addEventListener(
    'drop',
    event => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      attempt(async () => load(await textOf(file)))()
    },
    true
  )

  const restore = attempt(async () => {
    const shared = await unpacked(location.hash)
    if (shared) settings.setText(shared.config)
    load(shared?.text ?? example)
  })
  restore()
  window.addEventListener('hashchange', restore)
}

async function textOf(file: File): Promise<string> {
  if (file.size > 10_000_000) throw new Error(`${file.name} is larger than 10 MB; use the command for it`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is not UTF-8 text; save it as UTF-8`)
  }
}
