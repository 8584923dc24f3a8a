/**
 * The second round: kinds of answers that were written down before the code was looked at again.
 */

import {missing, page, pdf as file} from '../answers.ts'
import type {Answer} from '../answers.ts'
import type {Case} from '../case.ts'
import * as gone from './gone.ts'
import * as living from './living.ts'
import * as pages from './pages.ts'
import * as walls from './walls.ts'

const {gateHosts, downHosts, ...wallCases} = walls

export const cases: readonly Case[] = [living, pages, gone, wallCases]
  .flatMap(part => Object.values(part).flat())
  .map((d, index) => ({...d, host: d.host || `s${index}.test`}))

/** Hosts that redirects lead to. */
export const others: Readonly<Record<string, Answer>> = {
  ...gateHosts,
  ...downHosts,
  ...Object.fromEntries(
    [
      'project.site.test',
      'cars.site.test',
      'cars.old.test',
      'new.github.test',
      'www.apex.test',
      'www.front.test',
      'errors.uni.test',
      'www.afternic.com',
      'dan.com',
      'sedo.com',
      'ww25.vision-lab.test',
      'www.microsoft.com',
      'huggingface.co'
    ].map(host => [host, page('Cars')])
  ),
  'files.cdn.test': (request, ...rest) => {
    const url = request.url ?? ''
    const answer = url.startsWith('/x/') ? file : url === '/none' ? missing : page()
    answer(request, ...rest)
  }
}
