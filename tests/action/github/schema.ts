/**
 * The part of JSON Schema that GitHub's OpenAPI uses: checks a value, and fills in what a response must have besides.
 */

export interface Schema {
  $ref?: string
  type?: string
  nullable?: boolean
  format?: string
  enum?: readonly unknown[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  allOf?: readonly Schema[]
}

export type Definitions = Readonly<Record<string, Schema>>

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u

/** Says what is wrong with a value, nothing where it is right. */
export function faultsOf(schema: Schema, value: unknown, defs: Definitions, at = ''): string[] {
  const resolved = resolve(schema, defs)
  const {nullable, type, format, enum: values, oneOf, anyOf, allOf, pattern} = resolved
  if (value === null && (nullable || type === 'null')) return []
  const choices = oneOf ?? anyOf
  if (choices) {
    const all = choices.map(d => faultsOf(d, value, defs, at))
    if (!all.some(d => d.length === 0)) return all.toSorted((a, b) => a.length - b.length)[0] ?? []
  }
  const faults = (allOf ?? []).flatMap(d => faultsOf(d, value, defs, at))
  if (type && !isType(type, value)) return [`${at || '/'} must be ${type}`]
  if (values && !values.includes(value)) faults.push(`${at} must be one of ${values.join(', ')}`)
  if (typeof value === 'string') {
    const length = [...value].length
    if (length > (resolved.maxLength ?? Infinity))
      faults.push(`${at} must have at most ${resolved.maxLength} characters`)
    if (length < (resolved.minLength ?? 0))
      faults.push(`${at} must have at least ${resolved.minLength} characters`)
    if (format === 'date-time' && !dateTime.test(value)) faults.push(`${at} must be a date-time`)
    if (format === 'uri' && !URL.canParse(value)) faults.push(`${at} must be a URI`)
    if (pattern && !new RegExp(pattern, 'u').test(value)) faults.push(`${at} must match ${pattern}`)
  }
  if (Array.isArray(value)) {
    const {items, maxItems = Infinity} = resolved
    if (value.length > maxItems)
      faults.push(`${at} no more than ${maxItems} items are allowed; ${value.length} were supplied`)
    if (items) faults.push(...value.flatMap((d, i) => faultsOf(items, d, defs, `${at}/${i}`)))
  } else if (isObject(value)) faults.push(...faultsOfObject(resolved, value, defs, at))
  return faults
}

function faultsOfObject(
  schema: Schema,
  value: Record<string, unknown>,
  defs: Definitions,
  at: string
): string[] {
  const {properties = {}, required = [], additionalProperties} = schema
  const missing = required.filter(d => value[d] === undefined).map(d => `${at} must have ${d}`)
  const wrong = Object.entries(value).flatMap(([key, member]) => {
    const known = properties[key]
    if (known) return member === undefined ? [] : faultsOf(known, member, defs, `${at}/${key}`)
    if (additionalProperties === false) return [`${at} must not have ${key}`]
    return typeof additionalProperties === 'object'
      ? faultsOf(additionalProperties, member, defs, `${at}/${key}`)
      : []
  })
  return [...missing, ...wrong]
}

/** Adds every required member that a value lacks. */
export function fill(schema: Schema | undefined, value: unknown, defs: Definitions): unknown {
  if (!schema) return value
  const {
    oneOf,
    anyOf,
    allOf,
    type,
    nullable,
    properties,
    required = [],
    items,
    enum: values,
    format
  } = resolve(schema, defs)
  if (value === null || (value === undefined && nullable)) return null
  const choices = oneOf ?? anyOf
  if (choices) {
    const fit = choices.find(d => couldBe(resolve(d, defs), value)) ?? choices[0]
    return value === undefined ? fill(choices[0], value, defs) : fill(fit, value, defs)
  }
  if (allOf) return allOf.reduce<unknown>((filled, d) => fill(d, filled, defs), value)
  if (type === 'object' || properties) {
    const object: Record<string, unknown> = isObject(value) ? {...value} : {}
    for (const key of required) object[key] ??= fill(properties?.[key], object[key], defs)
    for (const [key, member] of Object.entries(object)) {
      if (properties?.[key] && typeof member === 'object') object[key] = fill(properties[key], member, defs)
    }
    return object
  }
  if (type === 'array') return Array.isArray(value) ? value.map(d => fill(items, d, defs)) : []
  if (value !== undefined) return value
  if (values) return values[0]
  if (type === 'string')
    return format === 'uri'
      ? 'https://example.invalid/'
      : format === 'date-time'
        ? '2026-01-01T00:00:00Z'
        : 'x'
  return type === 'integer' || type === 'number' ? 0 : type === 'boolean' ? false : null
}

function couldBe({type, properties}: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return type === 'array'
  if (isObject(value)) return type === 'object' || properties !== undefined
  return type !== undefined && isType(type, value)
}

function isType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  return typeof value === type
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function resolve(schema: Schema, defs: Definitions): Schema {
  return schema.$ref ? resolve(defs[schema.$ref.split('/').at(-1) ?? ''] ?? {}, defs) : schema
}
