/**
 * The documentation of a rule, read from the first doc comment of its file.
 */

/** A Markdown file in the documentation of a rule. */
export interface Example {
  /** `good.md` is silent, `bad.md` is not, `fixed.md` is what `--fix` makes of it, `fixed-unsafe.md` what `--fix-unsafe` does. */
  name: string
  /** Options of the rule, if the example needs some. */
  options: unknown
  text: string
  /** `line:column-line:column: message`, one a finding. */
  findings: readonly string[]
}

export interface RuleDocs {
  /** What the rule does, in one sentence. */
  summary: string
  /** Why, and which options it takes: Markdown. */
  description: string
  examples: readonly Example[]
}

/**
 * Reads the documentation in the source text of a rule. `␠` and `␉` in examples stand for a space and a tab that would not be seen.
 *
 * Throws where the file starts without a doc comment.
 */
export function readRuleDocs(source: string): RuleDocs {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1]
  if (comment === undefined) throw new Error('the file of a rule has to start with a doc comment')
  const lines = comment.split('\n').map(line => line.replace(/^ \* ?/, ''))
  const [prose = '', ...examples] = lines.join('\n').split(/^@example /m)
  const [summary = '', ...description] = prose.split('\n\n')
  return {
    summary: unwrap(summary),
    description: description.map(unwrap).join('\n\n').trim(),
    examples: examples.map(readExample)
  }
}

function readExample(block: string): Example {
  const [head = '', ...lines] = block.split('\n')
  const [name = '', ...options] = head.split(' ')
  const body = lines
    .map(line => line.replace(/^ {2}/, ''))
    .join('\n')
    .trim()
  const findings = /(?:^|\n\n)((?:\d+:\d+-\d+:\d+: .*(?:\n|$))+)$/.exec(body)
  const text = (findings ? body.slice(0, findings.index) : body).replaceAll('␠', ' ').replaceAll('␉', '\t')
  return {
    name,
    options: options.length > 0 ? JSON.parse(options.join(' ')) : undefined,
    text: text && `${text}\n`,
    findings: findings?.[1]?.split('\n') ?? []
  }
}

/** A list keeps its lines, a paragraph becomes one. */
function unwrap(block: string): string {
  return /^[-*|]/.test(block) ? block.trim() : block.trim().replaceAll('\n', ' ')
}

/** A rule as its page shows it. */
export interface DocumentedRule extends RuleDocs {
  id: string
  level: string
  /** Whether the rule judges answers of the network. */
  network?: boolean
}

/** The page of all rules, in Markdown: what `rules/README.md` holds. */
export function renderRuleDocs(all: readonly DocumentedRule[]): string {
  const table = all.map(
    rule =>
      `| [\`${rule.id}\`](#${rule.id}) | ${rule.level} | ${fixOf(rule)} | ${rule.network ? 'yes' : ''} | ${rule.summary} |`
  )
  return `# Rules

**Level**: the level of its findings, unless the config sets another. **Fix**: the option that applies its fixes; \`--fix-unsafe\` means that they need review.
**Network**: the rule runs only with \`paperlint links\` or \`--links\`.

| rule | level | fix | network | |
| --- | --- | --- | --- | --- |
${table.join('\n')}

${all.map(renderRule).join('\n\n')}
`
}

function renderRule(rule: DocumentedRule): string {
  const {id, level, summary, description, examples, network = false} = rule
  const fix = fixOf(rule)
  const facts = [
    `Level: ${level}.`,
    ...(fix ? [`Fix: ${fix}.`] : []),
    ...(network ? ['Needs the network.'] : [])
  ]
  const shown = network ? description.replace(/^Options: `links`[^\n]*\n*/m, '').trim() : description
  // What the network says is not an option that a reader can set.
  const shownExamples = network ? examples.map(d => ({...d, options: undefined})) : examples
  return [`## ${id}`, summary, facts.join(' '), shown, ...shownExamples.map(renderExample)].join('\n\n')
}

/** The option that applies the fixes of a rule, as its examples show; empty if it has none. */
function fixOf({examples}: DocumentedRule): string {
  const names = new Set(examples.map(d => d.name))
  return names.has('fixed.md') ? '`--fix`' : names.has('fixed-unsafe.md') ? '`--fix-unsafe`' : ''
}

function renderExample({name, options, text, findings}: Example): string {
  const title = options === undefined ? `\`${name}\`` : `\`${name}\`, with \`${JSON.stringify(options)}\``
  const found = findings.length > 0 ? `\n\n\`\`\`text\n${findings.join('\n')}\n\`\`\`` : ''
  return `${title}\n\n\`\`\`\`md\n${text}\`\`\`\`${found}`
}
