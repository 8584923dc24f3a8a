/**
 * What a configuration may say. The published JSON Schema is made from this.
 */

import * as v from 'valibot'
import type {ConfigFile} from './types.ts'

const level = v.picklist(['error', 'warn', 'hint', 'off'])
const options = v.record(v.string(), v.unknown())
const seconds = v.pipe(v.number(), v.minValue(0))
const whole = v.pipe(v.number(), v.integer(), v.minValue(1))

const service = v.strictObject({
  url: v.exactOptional(v.pipe(v.string(), v.url())),
  interval: v.exactOptional(seconds),
  enabled: v.exactOptional(v.boolean())
})

const host = v.strictObject({
  accept: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)))),
  connections: v.exactOptional(whole),
  interval: v.exactOptional(seconds)
})

const links = v.strictObject({
  exclude: v.exactOptional(v.array(v.string())),
  hosts: v.exactOptional(v.record(v.string(), host)),
  services: v.exactOptional(
    v.strictObject({
      arxiv: v.exactOptional(service),
      github: v.exactOptional(service),
      doi: v.exactOptional(service),
      crossref: v.exactOptional(service),
      openalex: v.exactOptional(service),
      s2: v.exactOptional(service),
      dblp: v.exactOptional(service),
      huggingface: v.exactOptional(service),
      openreview: v.exactOptional(service),
      archive: v.exactOptional(service)
    })
  ),
  allowPrivate: v.exactOptional(v.boolean()),
  fragments: v.exactOptional(v.boolean()),
  recheckDelay: v.exactOptional(seconds),
  timeout: v.exactOptional(seconds),
  sockets: v.exactOptional(whole),
  mailto: v.exactOptional(v.string())
})

/** What may differ from file to file. */
const ofFile = {
  entry: v.exactOptional(v.string()),
  count: v.exactOptional(v.picklist(['entries', 'papers'])),
  order: v.exactOptional(v.picklist(['newest-first', 'oldest-first', 'title', 'none'])),
  rules: v.exactOptional(
    v.record(v.string(), v.union([level, v.strictTuple([level]), v.strictTuple([level, options])]))
  ),
  venues: v.exactOptional(v.record(v.string(), v.array(v.string())))
}

/** A configuration as a file says it. */
export const schema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  extends: v.exactOptional(v.union([v.string(), v.array(v.string())])),
  files: v.exactOptional(v.array(v.string())),
  ...ofFile,
  links: v.exactOptional(links),
  baseline: v.exactOptional(v.string()),
  overrides: v.exactOptional(v.array(v.strictObject({files: v.array(v.string()), ...ofFile})))
}) satisfies v.GenericSchema<ConfigFile>

export type {Config, ConfigFile} from './types.ts'
