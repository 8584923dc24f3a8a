import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {declared} from '../../src/action/inputs.ts'
import {outputNames} from '../../src/action/run.ts'

const root = path.join(import.meta.dirname, '../..')
const source = path.join(root, 'src/action')

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
  name: string
  description: string
  branding: {icon: string; color: string}
  inputs: Record<string, {description?: string; default?: string}>
  outputs: Record<string, {description?: string}>
  runs: {using: string; main: string}
}

describe('action.yml', () => {
  test('declares the inputs that are read, in their order, with their defaults', () => {
    const inputs = Object.entries(action.inputs).map(([name, d]) => [name, d.default])
    expect(inputs).toEqual(
      Object.entries(declared).map(([name, d]) => [name, 'default' in d ? d.default : undefined])
    )
  })

  test('names every value that an input may have', () => {
    const missing = Object.entries(declared).flatMap(([name, d]) =>
      ('oneOf' in d ? d.oneOf : [])
        .filter(value => value !== 'true' && value !== 'false')
        .filter(value => !action.inputs[name]?.description?.includes(`\`${value}\``))
        .map(value => `${name}: ${value}`)
    )
    expect(missing).toEqual([])
  })

  test('declares the outputs that are set, and no others', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames)
    const text = readdirSync(source, {recursive: true, encoding: 'utf8'})
      .filter(d => d.endsWith('.ts'))
      .map(d => readFileSync(path.join(source, d), 'utf8'))
      .join('\n')
    const set = Array.from(text.matchAll(/setOutputs\(\{([^]*?)\}\)/gu), d => d[1] ?? '').join(', ')
    expect(outputNames.filter(d => !new RegExp(`(?:^|[ ,{'])${d}\\b`, 'u').test(set))).toEqual([])
  })

  test('describes everything', () => {
    const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)]
    expect(all.filter(([, d]) => !/^.{10,}\.$/su.test(d.description ?? '')).map(([name]) => name)).toEqual([])
  })

  test('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({using: 'node24', main: 'dist/action.js'})
    expect(existsSync(path.join(root, action.runs.main))).toBe(true)
  })
})
