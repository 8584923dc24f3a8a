/**
 * What a configuration may say. The published JSON Schema is made from this.
 */

import * as v from 'valibot'

const level = v.picklist(['error', 'warn', 'hint', 'off'])
const options = v.record(v.string(), v.unknown())
const seconds = v.pipe(v.number(), v.minValue(0))
const whole = v.pipe(v.number(), v.integer(), v.minValue(1))

const service = v.strictObject({
  url: v.optional(v.pipe(v.string(), v.url())),
  interval: v.optional(seconds),
  enabled: v.optional(v.boolean())
})

const host = v.strictObject({
  accept: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999)))),
  connections: v.optional(whole),
  interval: v.optional(seconds)
})

const links = v.strictObject({
  exclude: v.optional(v.array(v.string())),
  hosts: v.optional(v.record(v.string(), host)),
  services: v.optional(
    v.strictObject({
      arxiv: v.optional(service),
      github: v.optional(service),
      doi: v.optional(service),
      crossref: v.optional(service),
      openalex: v.optional(service),
      s2: v.optional(service),
      dblp: v.optional(service),
      huggingface: v.optional(service),
      archive: v.optional(service)
    })
  ),
  allowPrivate: v.optional(v.boolean()),
  recheckDelay: v.optional(seconds),
  timeout: v.optional(seconds),
  sockets: v.optional(whole),
  mailto: v.optional(v.string())
})

/** A configuration as a file says it. */
export const schema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(v.union([v.string(), v.array(v.string())])),
  files: v.optional(v.array(v.string())),
  entry: v.optional(v.string()),
  count: v.optional(v.picklist(['entries', 'papers'])),
  order: v.optional(v.picklist(['newest-first', 'oldest-first', 'title', 'none'])),
  rules: v.optional(v.record(v.string(), v.union([level, v.strictTuple([level]), v.strictTuple([level, options])]))),
  venues: v.optional(v.record(v.string(), v.array(v.string()))),
  links: v.optional(links)
})

export type ConfigFile = v.InferOutput<typeof schema>

/** A configuration with what it extends merged in. */
export type Config = Omit<ConfigFile, '$schema' | 'extends'>
