import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {version} from '../src/version.ts'

const root = path.join(import.meta.dirname, '..')
const readText = (file: string) => readFileSync(path.join(root, file), 'utf8')
const manifest = JSON.parse(readText('package.json')) as {
  version: string
  license: string
  files: string[]
  scripts: Record<string, string>
  repository: {url: string}
}
const page = manifest.repository.url.replace(/^git\+|\.git$/g, '')

/** Links of a document to files of the repository, from its top folder. */
function localLinks(file: string): string[] {
  const links = readText(file).matchAll(/\]\((?!https?:)([^)#]+)/g)
  return Array.from(links, d => path.join(path.dirname(file), d[1]!))
}

describe('the Marketplace accepts action.yml', () => {
  const action = parse(readText('action.yml')) as {
    name: string
    author: string
    description: string
    branding: {icon: string; color: string}
  }

  test('its name and description are short, and say what it does', () => {
    expect(action.name).toMatch(/^[a-z][\w -]{0,62}$/i)
    expect(action.description.length).toBeLessThanOrEqual(125)
    expect(action.description).toMatch(/^[A-Z].*paper lists.*[^.]$/)
  })

  test('its branding is one that GitHub draws', () => {
    // Source: docs.github.com, metadata syntax for actions, branding.
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color
    )
    expect(['book', 'book-open', 'bookmark', 'check', 'check-circle', 'list']).toContain(action.branding.icon)
  })

  test('it is alone at the top of the repository', () => {
    expect(existsSync(path.join(root, 'action.yaml'))).toBe(false)
    expect(existsSync(path.join(root, 'Dockerfile'))).toBe(false)
  })
})

describe('the steps of a release', () => {
  const [, steps = ''] =
    /^## Releasing\n([^]*?)(?=^## |(?![^]))/m.exec(readText('.github/contributing.md')) ?? []

  test('name files and scripts that exist', () => {
    const files = Array.from(steps.matchAll(/`((?:[\w-]+\/)*[\w-]+\.(?:json|ts|md|yml|js))`/gi), d => d[1]!)
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'CHANGELOG.md', 'release.yml', 'action.yml'])
    )
    const missing = files.filter(
      d => !existsSync(path.join(root, d)) && !existsSync(path.join(root, '.github/workflows', d))
    )
    expect(missing).toEqual([])
    const scripts = Array.from(steps.matchAll(/`npm run ([\w-]+)`/g), d => d[1]!)
    expect(scripts.filter(d => !(d in manifest.scripts))).toEqual([])
    expect(scripts).toContain('docs')
  })

  test('say what the Marketplace asks for', () => {
    expect(steps).toMatch(/Marketplace agreement[^]*two-factor[^]*“Publish\s+this Action[^]*125 characters/)
  })

  test('have one version everywhere', () => {
    const lock = JSON.parse(readText('package-lock.json')) as {
      version: string
      packages: Record<string, {version?: string}>
    }
    expect([version, lock.version, lock.packages['']?.version]).toEqual(Array(3).fill(manifest.version))
    expect(readText('CHANGELOG.md')).toMatch(
      new RegExp(`^## (?:\\[?${manifest.version.replaceAll('.', '\\.')}\\b|\\[?Unreleased)`, 'mi')
    )
  })

  test('are those of the workflow: tests before packing, and no token of npm', () => {
    const workflow = readText('.github/workflows/release.yml')
    expect(workflow.indexOf('npm test')).toBeLessThan(workflow.indexOf('npm pack'))
    expect(workflow).toMatch(/npm publish \S+ .*--provenance/)
    expect(workflow).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN/)
  })
})

describe('SECURITY.md', () => {
  const text = readText('.github/SECURITY.md')

  test('says where to report, in private', () => {
    expect(text).toContain(`(${page}/security/advisories/new)`)
  })

  test('links to files that exist', () => {
    const links = localLinks('.github/SECURITY.md')
    expect(links).toEqual(['THIRD-PARTY-LICENSES.txt'])
    expect(links.filter(d => !existsSync(path.join(root, d)))).toEqual([])
  })

  test('verifies what the workflow attests', () => {
    expect(text).toMatch(/gh attestation verify dist\/action\.js --repo paperlint\/paperlint/)
    expect(readText('.github/workflows/release.yml')).toMatch(
      /attest-build-provenance@[^]*dist\/\*\*\/\*\.js/
    )
  })
})

describe('licenses', () => {
  test('paperlint is under the license that package.json names', () => {
    expect(manifest.license).toBe('MIT')
    expect(readText('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} paperlint contributors\n/)
  })

  test('the package brings those of the code that it contains', () => {
    expect(manifest.files).toContain('THIRD-PARTY-LICENSES.txt')
  })

  test('all of that code may be given away with it', () => {
    const [, ...sections] = readText('THIRD-PARTY-LICENSES.txt').split(/^[=-]{80}\n/m)
    const kinds = sections.map(d => d.trim().split('\n\n')[1])
    expect(kinds.length).toBeGreaterThan(20)
    expect(new Set(kinds)).toEqual(new Set(['MIT', 'ISC', 'BSD-2-Clause', 'Apache-2.0']))
  })
})
