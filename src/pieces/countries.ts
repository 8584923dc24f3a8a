/**
 * Countries, as affiliations name them.
 *
 * Source: members of the United Nations with more than a few universities, from memory; their short English names.
 */

const countries = new Set(
  [
    'Argentina|Australia|Austria|Bangladesh|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Croatia|Cyprus|Czechia|Czech Republic|Denmark|Egypt',
    'Estonia|Finland|France|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kazakhstan|Kenya|Korea',
    'Latvia|Lebanon|Lithuania|Luxembourg|Malaysia|Mexico|Morocco|Nepal|Netherlands|The Netherlands|New Zealand|Nigeria|Norway|Pakistan|Peru',
    'Philippines|Poland|Portugal|Qatar|Romania|Russia|Saudi Arabia|Serbia|Slovakia|Slovenia|South Africa|South Korea|Spain|Sri Lanka|Sweden',
    'Switzerland|Taiwan|Thailand|Tunisia|Turkey|UAE|UK|USA|Ukraine|United Kingdom|United States|Uruguay|Vietnam'
  ]
    .join('|')
    .split('|')
)

/** Whether a text is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  return countries.has(text)
}
