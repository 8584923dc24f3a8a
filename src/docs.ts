/**
 * Where a rule is documented, in the form that `lintRule` takes.
 */

const home = 'https://paperlint.github.io/paperlint/rules'

/** Origin and documentation URL of a rule: its own page of the site. */
export function docs(id: string): {origin: string; url: string} {
  return {origin: `paperlint:${id}`, url: `${home}/${id}`}
}
