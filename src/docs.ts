/**
 * Where a rule is documented, in the form that `lintRule` takes.
 */

const home = 'https://github.com/paperlint/paperlint/blob/main/rules/README.md'

/** Origin and documentation URL of a rule. */
export function docs(id: string): {origin: string; url: string} {
  return {origin: `paperlint:${id}`, url: `${home}#${id}`}
}
