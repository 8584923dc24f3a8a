/**
 * JSON from servers: of the expected shape, or undefined.
 */

import * as v from 'valibot'

/** Reads JSON; `undefined` if it is not JSON or has another shape. Unknown keys are dropped. */
export function readJson<T extends v.GenericSchema>(schema: T, json: string): v.InferOutput<T> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}
