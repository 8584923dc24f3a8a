import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findConfig} from '../../src/config/find.ts'
import {readConfig} from '../../src/config/read.ts'

let folder: string
let count = 0

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperlint-config-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Writes files into a new folder. */
async function written(files: Record<string, string>): Promise<string> {
  const root = path.join(folder, String(count++))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), {recursive: true})
    await writeFile(path.join(root, name), text)
  }
  return root
}

async function read(files: Record<string, string>) {
  const root = await written(files)
  const show = (file: string) => path.relative(root, file).split(path.sep).join('/')
  return readConfig(path.join(root, Object.keys(files)[0] ?? ''), {
    show,
    rules: ['badge-count', 'no-dead-link', 'toc']
  })
}

describe('reads', () => {
  test.each<[string, string, object]>([
    ['.paperlintrc.yaml', 'rules: {toc: off}\n', {rules: {toc: 'off'}}],
    ['.paperlintrc.yml', '# nothing yet\n', {}],
    ['.paperlintrc.json', '{"count": "papers"}', {count: 'papers'}],
    ['.paperlintrc.jsonc', '{\n  // why\n  "count": "papers", /* or: entries */\n}', {count: 'papers'}],
    ['.paperlintrc.json', '{"files": ["http://a.md", "a,]b"]}', {files: ['http://a.md', 'a,]b']}],
    ['.paperlintrc.json', '\uFEFF{"$schema": "x", "files": []}', {files: []}],
    ['package.json', '{"name": "list", "paperlint": {"order": "title"}}', {order: 'title'}],
    [
      '.paperlintrc.yaml',
      'venues: {MedIA: [Medical Image Analysis, MIA]}',
      {venues: {MedIA: ['Medical Image Analysis', 'MIA']}}
    ],
    [
      '.paperlintrc.yaml',
      'rules: {badge-count: [error, {count: papers}]}',
      {rules: {'badge-count': ['error', {count: 'papers'}]}}
    ],
    [
      '.paperlintrc.yaml',
      'links: {hosts: {a.org: {accept: [403], interval: 0.5}}}',
      {links: {hosts: {'a.org': {accept: [403], interval: 0.5}}}}
    ]
  ])('%s %s', async (name, text, expected) => {
    expect(await read({[name]: text})).toEqual(expected)
  })

  test('what it extends, nearest last', async () => {
    const config = await read({
      '.paperlintrc.yaml': 'extends: base/list.json\nrules: {toc: off}\nvenues: {MICCAI: []}\n',
      'base/list.json':
        '{"extends": ["house.yml"], "count": "papers", "rules": {"toc": "error", "badge-count": "warn"}}',
      'base/house.yml': 'count: entries\norder: title\nvenues: {MedIA: [MIA]}\n'
    })
    expect(config).toEqual({
      count: 'papers',
      order: 'title',
      rules: {toc: 'off', 'badge-count': 'warn'},
      venues: {MedIA: ['MIA'], MICCAI: []}
    })
  })
})

describe('names the place and the key that was meant', () => {
  test.each([
    [
      '.paperlintrc.yaml',
      'files: [a.md]\nruels:\n  toc: off\n',
      '.paperlintrc.yaml:2:1: unknown key `ruels`, did you mean `rules`?'
    ],
    [
      '.paperlintrc.yaml',
      'rules:\n  badge-cuont: off\n',
      '.paperlintrc.yaml:2:3: unknown rule `badge-cuont`, did you mean `badge-count`?'
    ],
    [
      '.paperlintrc.yaml',
      'rules:\n  toc: of\n',
      '.paperlintrc.yaml:2:3: `toc` must be error, warn, hint or off, or [level, {options}]'
    ],
    ['.paperlintrc.yaml', 'files: README.md\n', '.paperlintrc.yaml:1:1: `files` must be a list, not text'],
    ['.paperlintrc.yaml', 'count: paper\n', '.paperlintrc.yaml:1:1: `count` must be `entries` or `papers`'],
    ['.paperlintrc.yaml', '- toc\n', '.paperlintrc.yaml:1:1: a config has keys and values, not a list'],
    [
      '.paperlintrc.yaml',
      'links:\n  hosts:\n    a.org: {acept: [403]}\n',
      '.paperlintrc.yaml:3:13: unknown key `acept`, did you mean `accept`?'
    ],
    [
      '.paperlintrc.yaml',
      'files: [a\ncount: papers\n',
      '.paperlintrc.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    [
      '.paperlintrc.json',
      '{"files": ["a"],\n "count": "x"}',
      '.paperlintrc.json:2:2: `count` must be `entries` or `papers`'
    ],
    [
      '.paperlintrc.json',
      '{"files": ["a"\n "count": "papers"}',
      ".paperlintrc.json:2:2: Expected ',' or ']' after array element"
    ],
    ['.paperlintrc.json', '{files: []}', ".paperlintrc.json:1:2: Expected property name or '}'"],
    [
      'package.json',
      '{"name": "list",\n "paperlint": {\n  "cuont": 1}}',
      'package.json:3:3: unknown key `cuont`, did you mean `count`?'
    ],
    [
      '.paperlintrc.yaml',
      'count: papers\nextends: .paperlintrc.yaml\n',
      '.paperlintrc.yaml:2:1: `extends` leads back to .paperlintrc.yaml'
    ],
    [
      '.paperlintrc.yaml',
      'count: papers\nentry: "- {title} [[pdf]]({paper)"\n',
      '.paperlintrc.yaml:2:1: `entry`: `{` without `}`; write `\\{` for a plain brace (column 19 of the template)'
    ],
    [
      '.paperlintrc.yaml',
      'rules:\n  badge-count: [error, {cuont: papers}]\n',
      '.paperlintrc.yaml:2:25: unknown option `cuont` of `badge-count`, did you mean `count`?'
    ],
    [
      '.paperlintrc.yaml',
      'rules:\n  toc: [error, {depth: 2}]\n',
      '.paperlintrc.yaml:2:17: unknown option `depth` of `toc`, which has no options'
    ],
    [
      '.paperlintrc.json',
      '{"rules": {"badge-count": ["error", {"count": "all"}]}}',
      '.paperlintrc.json:1:38: `count` of `badge-count` must be `entries` or `papers`'
    ],
    [
      '.paperlintrc.yaml',
      'links: {hosts: {a.org: {accept: [999]}}}\n',
      '.paperlintrc.yaml:1:34: `links.hosts.a.org.accept.0` must be at most 599'
    ],
    [
      '.paperlintrc.yaml',
      'links: {services: {arxiv: {url: mirror}}}\n',
      '.paperlintrc.yaml:1:28: `links.services.arxiv.url` must be a URL'
    ],
    [
      '.paperlintrc.yaml',
      'rules:\n  badge-count: [error, {count: 1.5}]\n',
      '.paperlintrc.yaml:2:25: `count` of `badge-count` must be `entries` or `papers`, not a number'
    ],
    [
      '.paperlintrc.yaml',
      'extends: house.yaml\n',
      '.paperlintrc.yaml:1:1: `extends` names house.yaml, which does not exist'
    ],
    [
      '.paperlintrc.yaml',
      'count: papers\nextends:\n  - https://example.com/house.yaml\n',
      '.paperlintrc.yaml:3:5: `extends` must be a file, not a URL; keep a copy of it in the repository'
    ],
    [
      '.paperlintrc.yaml',
      'count: papers\nentry: "- [{title}]({paper}"\n',
      '.paperlintrc.yaml:2:1: `entry` needs `{title}`, and every link closed'
    ],
    [
      '.paperlintrc.yaml',
      'entry: "- [[pdf]]({paper})"\n',
      '.paperlintrc.yaml:1:1: `entry` needs `{title}`, and every link closed'
    ],
    [
      '.paperlintrc.yaml',
      'extends: house.js\n',
      '.paperlintrc.yaml:1:1: `extends` must be a .json, .jsonc, .yaml or .yml file'
    ]
  ])('%s %j', async (name, text, message) => {
    expect(await read({[name]: text}).catch(String)).toBe(`ConfigError: ${message}`)
  })
})

describe('finds the nearest', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['in the folder', {'.paperlintrc.yaml': '', 'a/b/.paperlintrc.json': '{}'}, 'a/b/.paperlintrc.json'],
    ['above it', {'.paperlintrc.yaml': '', 'a/b/list.md': ''}, '.paperlintrc.yaml'],
    [
      'JSON before YAML',
      {'a/.paperlintrc.yml': '', 'a/.paperlintrc.json': '{}', 'a/b/list.md': ''},
      'a/.paperlintrc.json'
    ],
    ['in package.json', {'a/package.json': '{"paperlint": {}}', 'a/b/package.json': '{}'}, 'a/package.json'],
    ['not beyond the repository', {'.paperlintrc.yaml': '', 'a/.git/HEAD': '', 'a/b/list.md': ''}, undefined],
    ['beside .git', {'a/.paperlintrc.yaml': '', 'a/.git/HEAD': '', 'a/b/list.md': ''}, 'a/.paperlintrc.yaml']
  ])('%s', async (_name, files, expected) => {
    const root = await written({'.git/HEAD': '', ...files})
    expect(await findConfig(path.join(root, 'a', 'b'))).toBe(expected && path.join(root, expected))
  })
})
