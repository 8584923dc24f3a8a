import {toJsonSchema} from '@valibot/to-json-schema'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {schema} from '../../src/config/schema.ts'

/** What editors check: the schema with the rule ids that there are. */
function jsonSchema() {
  const {properties = {}, ...rest} = toJsonSchema(schema, {errorMode: 'ignore'})
  const {additionalProperties: level} = properties.rules as {additionalProperties: object}
  const ids = Object.fromEntries(Object.keys(rules).map(id => [id, level]))
  return {
    ...rest,
    title: 'Configuration of paperlint',
    properties: {...properties, rules: {type: 'object', properties: ids, additionalProperties: false}}
  }
}

test('schema.json is fresh (vitest -u writes it)', async () => {
  await expect(JSON.stringify(jsonSchema(), undefined, 2) + '\n').toMatchFileSnapshot('../../schema.json')
})
