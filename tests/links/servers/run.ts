/** A run in a process of its own, to be killed: `run.ts CACHE URL…`. Prints what it found. */

import {checkLinks} from '../../../src/links/index.ts'

const [cacheFile = '', ...urls] = process.argv.slice(2)
const {results} = await checkLinks(
  urls,
  {allowPrivate: true, recheckDelay: 0.05, hosts: {'127.0.0.1': {connections: 1, interval: 0.03}}},
  {cacheFile}
)
console.log(JSON.stringify(results.map(d => `${d.verdict} ${d.via}`)))
