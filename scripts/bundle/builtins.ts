/**
 * Node's modules as the command needs them. An import of one reads all of its properties, also those that load more modules when they are
 * read: streams, workers and sockets, together a third of the time that Node itself takes to start.
 */

import type {Plugin} from 'rolldown'

/** A module with some of the properties of another that Node has loaded. The bundler names those that are missing. */
const withNames = (id: string, names: string): string =>
  `const all = process.getBuiltinModule(${JSON.stringify(id)})\nexport default all\nexport const {${names}} = all`

/** A module of which only the default is imported, loaded when one of its functions is first asked for. */
const lazyModule = (id: string): string =>
  `export default new Proxy({}, {get: (_, name) => process.getBuiltinModule(${JSON.stringify(id)})[name]})`

/** The modules that are replaced, and what the command uses of them. */
const modules: Readonly<Record<string, string>> = {
  'node:process': 'export default globalThis.process',
  'node:fs': withNames(
    'node:fs',
    'accessSync, constants, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, watch, writeFileSync'
  ),
  'node:util': withNames('node:util', 'promisify, stripVTControlCharacters, styleText')
}

/** Commander runs programs only for commands that are programs of their own, and there are none. */
const isForPrograms = (id: string, importer = ''): boolean =>
  id === 'node:child_process' && /[\\/]node_modules[\\/]commander[\\/]/.test(importer)

/** Other packages ask for more of a module than is named here, with `require`, which the bundler cannot check. */
const isOfPackage = (importer = ''): boolean =>
  /[\\/]node_modules[\\/](?!(?:commander|vfile)[\\/])/.test(importer)

/** The plugin of a bundle. */
export const builtins: Plugin = {
  name: 'builtins',
  resolveId(id, importer) {
    if (isForPrograms(id, importer)) return `\0lazy:${id}`
    return id in modules && !isOfPackage(importer) ? `\0${id}` : null
  },
  load(id) {
    if (id.startsWith('\0lazy:')) return lazyModule(id.slice('\0lazy:'.length))
    return modules[id.slice(1)] ?? null
  }
}
