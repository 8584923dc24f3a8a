import {readFileSync} from 'node:fs'
import path from 'node:path'
import {toJsonSchema} from '@valibot/to-json-schema'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {ruleOptions} from '../../src/config/options.ts'
import {schema} from '../../src/config/schema.ts'
import {readRuleDocs} from '../../src/rule-docs.ts'

/** What editors check and complete: the schema, with every rule and what it does. */
function jsonSchema() {
  const {properties = {}, ...rest} = toJsonSchema(schema, {errorMode: 'ignore'})
  const {additionalProperties: rule} = properties.rules as {additionalProperties: object}
  const ids = Object.keys(rules).map(id => {
    const source = readFileSync(path.join(import.meta.dirname, `../../rules/${id}.ts`), 'utf8')
    return [id, {$ref: '#/definitions/rule', description: readRuleDocs(source).summary}]
  })
  return {
    ...rest,
    title: 'Configuration of paperlint',
    definitions: {rule},
    properties: {
      ...properties,
      rules: {type: 'object', properties: Object.fromEntries(ids), additionalProperties: false}
    }
  }
}

test.each(Object.keys(rules))('the options of %s are those of its documentation', id => {
  const source = readFileSync(path.join(import.meta.dirname, `../../rules/${id}.ts`), 'utf8')
  const documented = /^ \* Options: ([^]*?)\n \*\n/m.exec(source)?.[1] ?? ''
  const named = [...documented.matchAll(/(?:^|; )`(\w+)`/g)].map(d => d[1]).filter(d => d !== 'links')
  expect(Object.keys(ruleOptions[id] ?? {})).toEqual(named)
})

test('schema.json is fresh (npm run docs writes it)', async () => {
  await expect(JSON.stringify(jsonSchema(), undefined, 2) + '\n').toMatchFileSnapshot('../../schema.json')
})
