import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import {addedLines, lineAfter, parseDiff, parsePatch} from '../../src/action/changes/diff.ts'
import {diffTexts} from '../../src/action/git.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('a diff', () => {
  test.each([
    [
      'a change',
      'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-old\n+new\n',
      {'a.md': [3]}
    ],
    [
      'lines added',
      'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -2,0 +3,2 @@ x\n+one\n+two\n',
      {'a.md': [3, 4]}
    ],
    [
      'lines removed',
      'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -2,2 +1,0 @@\n-one\n-two\n',
      {'a.md': []}
    ],
    [
      'a new file',
      'diff --git a/a.md b/a.md\nnew file mode 100644\n--- /dev/null\n+++ b/a.md\n@@ -0,0 +1 @@\n+one\n',
      {'a.md': [1]}
    ],
    [
      'a file gone',
      'diff --git a/a.md b/a.md\ndeleted file mode 100644\n--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-one\n',
      {}
    ],
    [
      'a file renamed',
      'diff --git a/a.md b/b.md\nsimilarity index 100%\nrename from a.md\nrename to b.md\n',
      {'b.md': []}
    ],
    [
      'a name in octal',
      'diff --git "a/\\303\\251.md" "b/\\303\\251.md"\n--- "a/\\303\\251.md"\n+++ "b/\\303\\251.md"\n@@ -0,0 +1 @@\n+x\n',
      {'é.md': [1]}
    ],
    [
      'a name with a space',
      'diff --git a/my list.md b/my list.md\n--- a/my list.md\t\n+++ b/my list.md\t\n@@ -0,0 +1 @@\n+x\n',
      {'my list.md': [1]}
    ],
    [
      'text that looks like a diff',
      'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n--- a/evil.md\n-diff --git a/x b/x\n+++ b/evil.md\n+@@ -1 +1,900 @@\n',
      {'a.md': [1, 2]}
    ]
  ])('of %s', (_, diff, added) => {
    const files = parseDiff(diff).flatMap(d =>
      d.path === undefined ? [] : [[d.path, [...addedLines(d.hunks)]]]
    )
    expect(Object.fromEntries(files)).toEqual(added)
  })

  test('knows the earlier name', () => {
    const [file] = parseDiff('diff --git a/a.md b/b.md\nrename from a.md\nrename to b.md\n')
    expect(file).toMatchObject({from: 'a.md', path: 'b.md'})
  })
})

describe('a patch of the API', () => {
  test.each<[string, string, number[]]>([
    ['lines added', '@@ -1,3 +1,5 @@\n a\n b\n+c\n+d\n e', [3, 4]],
    ['lines replaced', '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d', [2]],
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
    ['two hunks', '@@ -1,2 +1,3 @@\n+x\n a\n b\n@@ -10,2 +11,3 @@ heading\n a\n+y\n b', [1, 12]],
    [
      'no line end at the end',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      [1]
    ]
  ])('with %s', (_, patch, lines) => {
    expect([...addedLines(parsePatch(patch))]).toEqual(lines)
  })
})

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '- x', '+++ b/y', '@@ -1 +1 @@', ''), {maxLength: 12})

test('every line that both sides share is found again, and every other is new', async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, async (before, after) => {
      const [left, right] = [before, after].map(d => d.map(line => `${line}\n`).join(''))
      const {hunks} = parseDiff((await diffTexts(left ?? '', right ?? '')) ?? '')[0] ?? {hunks: []}
      const added = addedLines(hunks)
      const kept = before.flatMap((line, i) => {
        const to = lineAfter(hunks, i + 1)
        if (to !== undefined) expect(after[to - 1]).toBe(line)
        return to ?? []
      })
      expect([...kept, ...added].sort((a, b) => a - b)).toEqual(after.map((_, i) => i + 1))
    }),
    {numRuns: 40}
  )
})

test('patches with context and diffs without say the same', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      writeFileSync(path.join(folder, 'x'), before.map(d => `${d}\n`).join(''))
      writeFileSync(path.join(folder, 'y'), after.map(d => `${d}\n`).join(''))
      const diff = (context: number) => {
        try {
          return execFileSync('git', ['diff', '--no-index', `-U${context}`, 'x', 'y'], {
            cwd: folder,
            stdio: 'pipe'
          }).toString()
        } catch (error) {
          return (error as {stdout: Buffer}).stdout.toString()
        }
      }
      const wide = diff(3)
      expect(parsePatch(wide.slice(wide.indexOf('@@')))).toEqual(parseDiff(diff(0))[0]?.hunks ?? [])
    }),
    {numRuns: 30}
  )
})
