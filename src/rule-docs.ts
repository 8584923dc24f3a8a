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
  if (comment === undefined) throw new Error('Unexpected start of a rule, expected a doc comment')
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

/** The page of all rules, in Markdown: what `rules/README.md` holds. */
export function renderRuleDocs(all: readonly (RuleDocs & {id: string; level: string})[]): string {
  const table = all.map(({id, level, summary}) => `| [\`${id}\`](#${id}) | ${level} | ${summary} |`)
  const parts = all.map(({id, level, summary, description, examples}) =>
    [`## ${id}`, `${summary} Default: ${level}.`, description, ...examples.map(renderExample)].join('\n\n')
  )
  return `# Rules\n\n| rule | default | |\n| --- | --- | --- |\n${table.join('\n')}\n\n${parts.join('\n\n')}\n`
}

function renderExample({name, options, text, findings}: Example): string {
  const title = options === undefined ? `\`${name}\`` : `\`${name}\`, with \`${JSON.stringify(options)}\``
  const found = findings.length > 0 ? `\n\n\`\`\`text\n${findings.join('\n')}\n\`\`\`` : ''
  return `${title}\n\n\`\`\`\`md\n${text}\`\`\`\`${found}`
}
