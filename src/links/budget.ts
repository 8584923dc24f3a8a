/**
 * The time that a run may take, in the form `10m`.
 */

const units: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600}

/** Seconds of `90s`, `10m`, `1h`, or of a number alone; undefined for what is not a time. */
export function secondsOf(text: string): number | undefined {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)([smh])?$/.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount) * (units[unit] ?? 1)
}
