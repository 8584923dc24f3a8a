/**
 * Invented lists in random but readable forms, with what each entry says.
 */

import {books} from './books.ts'
import {formBy, randomOf} from './forms.ts'
import type {Form} from './forms.ts'
import {loose} from './loose.ts'
import {tongues} from './tongues.ts'

/** One random list. */
export function formOf(seed: number): Form {
  const rnd = randomOf(seed * 7919 + 13)
  const kind = rnd()
  if (kind < 0.07) return books(rnd, seed)
  if (kind < 0.14) return tongues(rnd, seed)
  if (kind < 0.36) return loose(rnd, seed)
  return formBy(rnd, seed, (kind - 0.36) / 0.64)
}
