/** A run in a process of its own, for what only the environment of a process decides: `judge.ts URL…`. Prints what it found. */

import {checkLinks} from '../../../src/links/index.ts'

const {results} = await checkLinks(process.argv.slice(2), {
  allowPrivate: true,
  recheckDelay: 0,
  hosts: {'127.0.0.1': {interval: 0}}
})
console.log(JSON.stringify(Object.fromEntries(results.map(d => [d.url, `${d.verdict} ${d.reason}`]))))
