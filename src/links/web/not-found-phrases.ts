/**
 * Phrases for "not found", by language.
 */

import {saysGone} from './vocabulary/index.ts'

/** How one language says it. */
export interface Phrases {
  language: string
  /** The whole of a title, or of its part beside the name of the site. */
  phrase: Pick<RegExp, 'test'>
  /** Whether the phrase could be the beginning of a real title as well, so that the rest of the title must be short. */
  weak?: true
}

/** What may be missing, in English. `page` and the like are never the subject of a paper. */
const page =
  '(?:(?:the|this|that|your|requested) )*(?:page|web ?page|url|address|link|site|website|web site|file or directory|page or file)'
const thing =
  '(?:(?:the|this|that|requested) )*(?:file|document|resource|content|item|article|paper|object|repository|project|record|product|publication|post|video|dataset|directory|entry|abstract|user|profile|account|thread|topic|event|course|blog|channel|playlist|issue|app|group|issue or article|message|link|workspace|competition|challenge|board|space|wiki|model|package|community|folder|notebook)'
const missing =
  "(?: you(?: are|'re| were|’re)? (?:requested|looking for|tried to (?:reach|access)))?(?: was| is| has been| could| can| cannot| can't| can’t| couldn't| couldn’t)?(?: not)?(?: be)? (?:found|not found|located)(?: on this (?:server|site|website))?"
const lost =
  "(?: you(?: are| were|'re|’re)? (?:requested|looking for|trying to (?:reach|access)))?(?:(?: does not| doesn't| doesn’t| no longer) exists?(?: yet| anymore| or is private| or (?:has been|was) (?:deleted|removed)(?: by (?:its|the) \\w+)?)?|(?: is| isn't| isn’t)?(?: currently)?(?: not| no longer)? available(?: anymore)?| (?:is )?unavailable| (?:(?:has been|was|is) )?(?:removed|deleted|moved or deleted)| (?:is )?(?:missing|gone))"

/**
 * Collected from the pages of common servers, content systems and universities. Every phrase was read with the usual names of sites before
 * and after it.
 */
export const phrases: readonly Phrases[] = [
  {language: 'about forty', phrase: {test: saysGone}, weak: true},
  {
    language: 'numbers',
    phrase:
      /^(?:an? )?(?:http )?(?:status |error |erreur |fehler |errore |erro |ошибка |错误 ?)*(?:code )?(?:404|410)[:.]?(?: error| page| not found| (?:web ?)?page not found| file not found| fehler| gone| \(not found\)!*1?| 页面| 錯誤| 错误| 오류)?$|^404 ?(?:页面|頁面|错误|錯誤).{0,8}$/
  },
  {language: 'English', phrase: new RegExp(`^${page}(?:${missing}|${lost})$`)},
  {
    language: 'English',
    phrase:
      /^(?:(?:sorry|oops|whoops|uh-?oh)[,!. ]*)?(?:we |i )?(?:can't|can’t|cannot|couldn't|couldn’t|could not|unable to) (?:find|locate) (?:(?:the|this|that|your) )?(?:page|file|document|article|content|item)(?: that)?(?: you(?: are|'re|’re|'ve|’ve| were)? (?:looking for|requested))?$/
  },
  {
    language: 'English',
    phrase: new RegExp(
      `^(?:not found(?: \\(?(?:404|410)\\)?)?|missing page|broken link|nothing (?:was |could be )?found(?: (?:at|in) this (?:location|address))?|it (?:looks|seems) like nothing was found at this location|we (?:have )?lost (?:this|that|the) page|no results (?:were )?found for this page|no (?:such (?:page|app|file|paper|article|document|record|item|entry|user|project|repository|dataset|topic|course|video|publication|competition)|(?:page|item|record|document) found(?: with the (?:id|name) specified)?)|invalid (?:thread|topic|item|page) specified|transfer expired|blog has been removed|${thing}(?:${missing}|${lost}))$`
    ),
    weak: true
  },
  {
    language: 'English',
    phrase: new RegExp(
      `^(?:nobody|no one|nothing|no(?: [\\w-]+){1,2})(?: (?:in|on|of)(?: [\\w-]+){1,4})? match(?:es|ed)?(?: (?:your|this|that|the)(?: [\\w-]+){1,3})?$|^no ${thing} (?:with|for|matching|under|by) (?:this |that |the |such )?(?:number|id|identifier|name|address|title|key|code)\\b.{0,40}$`
    )
  },
  {
    language: 'English',
    phrase:
      /^(?:we |i )?(?:can't|can’t|cannot|couldn't|couldn’t|could not|unable to) (?:find|locate|load) (?:this|that|your) [\w-]+(?: [\w-]+)?$/,
    weak: true
  },
  {
    language: 'English',
    phrase:
      /^(?:the|this|that) [\w-]+(?: [\w-]+)? (?:that |which )?you(?:['’](?:ve|re)| have| are| were)? (?:requested|visited|followed|opened|clicked(?: on)?|asked for|looking for|(?:tried|trying) to \w+)(?: (?:could|can|was|is|has|does) ?(?:not|n['’]t) (?:be |been )?(?:found|located|available|exist|valid)| (?:has been|was|is) (?:removed|deleted|disabled|deactivated)| is no longer (?:available|valid|active)| no longer exists)$/
  },
  {language: 'Japanese', phrase: /^無効なurlです$/}
]
