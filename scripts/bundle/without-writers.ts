/**
 * YAML that is read only: its printers are a sixth of what a page loads to read a config.
 */

import type {Plugin} from 'rolldown'

/** All functions of the printers that the reader names. It calls them for a key that is a list or a map: no config has one, so messages show `…` for it. */
const names = [
  'createStringifyContext',
  'foldFlowLines',
  'stringify',
  'stringifyCollection',
  'stringifyDocument',
  'stringifyNumber',
  'stringifyPair',
  'stringifyString'
]

/** The plugin of the bundle for browsers. */
export const withoutWriters: Plugin = {
  name: 'without-writers',
  load: id =>
    /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]/.test(id)
      ? `const keyOfSeveral = () => ({toString: () => '…'})\nexport {${names.map(d => `keyOfSeveral as ${d}`).join(', ')}}`
      : null
}
