/**
 * How pages say that nothing was found, although they answer with success.
 */

interface Phrases {
  language: string
  /** The whole of a title, or of its part beside the name of the site. */
  phrase: RegExp
  /** Whether the phrase could be the beginning of a real title as well, so that the rest of the title must be short. */
  weak?: true
}

/** What may be missing, in English. `page` and the like are never the subject of a paper. */
const page =
  '(?:(?:the|this|that|your|requested) )*(?:page|web ?page|url|address|link|site|website|web site|file or directory|page or file)'
const thing =
  '(?:(?:the|this|that|requested) )*(?:file|document|resource|content|item|article|paper|object|repository|project|record|product|publication|post|video|dataset|directory|entry|abstract)'
const missing =
  "(?: you(?: are|'re| were|’re)? (?:requested|looking for|tried to (?:reach|access)))?(?: was| is| has been| could| can| cannot| can't| can’t| couldn't| couldn’t)?(?: not)?(?: be)? (?:found|not found)"
const lost =
  "(?: does not| doesn't| doesn’t) exist|(?: is| isn't| isn’t)?(?: not| no longer)? available| (?:is )?unavailable| (?:has been|was) (?:removed|deleted)| (?:is )?(?:missing|gone)"

/**
 * Collected from the pages of common servers, content systems and universities. Every phrase was read with the usual names of sites before
 * and after it.
 */
const phrases: readonly Phrases[] = [
  {
    language: 'numbers',
    phrase:
      /^(?:an? )?(?:http )?(?:status |error |erreur |fehler |errore |erro |ошибка |错误 ?)*(?:code )?(?:404|410)(?: error| page| not found| page not found| file not found| fehler| gone| \(not found\)!*1?| 页面| 錯誤| 错误| 오류)?$|^404 ?(?:页面|頁面|错误|錯誤).{0,8}$/
  },
  {language: 'English', phrase: new RegExp(`^${page}(?:${missing}|${lost})$`)},
  {
    language: 'English',
    phrase:
      /^(?:(?:sorry|oops|whoops|uh-?oh)[,!. ]*)?(?:we |i )?(?:can't|can’t|cannot|couldn't|couldn’t|could not) (?:find|locate) (?:(?:the|this|that|your) )?(?:page|file|document|article)(?: you(?: are|'re|’re|'ve|’ve)? (?:looking for|requested))?$/
  },
  {
    language: 'English',
    phrase: new RegExp(`^(?:not found|nothing (?:was )?found|no such page|${thing}(?:${missing}|${lost}))$`),
    weak: true
  },
  {
    language: 'German',
    phrase:
      /^(?:die |diese )?(?:angeforderte )?seite (?:wurde |konnte )?(?:leider )?(?:nicht gefunden(?: werden)?|existiert nicht)$/
  },
  {
    language: 'French',
    phrase:
      /^(?:la |cette )?page (?:introuvable|non trouvée|inexistante|demandée est introuvable|n['’]existe pas)$/
  },
  {
    language: 'Spanish',
    phrase:
      /^(?:la |esta )?página (?:no encontrada|no existe|no disponible)$|^no se (?:encontró|encuentra|ha encontrado) la página$/
  },
  {language: 'Portuguese', phrase: /^(?:a |esta )?página (?:não encontrada|não existe|inexistente)$/},
  {language: 'Italian', phrase: /^(?:la )?pagina (?:non trovata|inesistente|non esiste)$/},
  {language: 'Dutch', phrase: /^(?:de )?pagina (?:niet gevonden|bestaat niet)$/},
  {language: 'Polish', phrase: /^(?:nie znaleziono strony|strona nie (?:istnieje|została znaleziona))$/},
  {language: 'Czech', phrase: /^(?:stránka nenalezena|stránka nebyla nalezena)$/},
  {
    language: 'Swedish, Danish, Norwegian',
    phrase:
      /^(?:sidan hittades inte|sidan kunde inte hittas|siden (?:blev |ble )?ikke (?:fundet|funnet)|siden findes ikke)$/
  },
  {language: 'Finnish', phrase: /^sivua ei löytynyt$/},
  {language: 'Turkish', phrase: /^sayfa bulunamadı$/},
  {language: 'Russian, Ukrainian', phrase: /^(?:страница не (?:найдена|существует)|сторінку не знайдено)$/},
  {
    language: 'Chinese',
    phrase:
      /^(?:抱歉|对不起|很抱歉|您好)?[,，!！ ]*(?:(?:您|你)(?:要)?(?:访问|查看|查找)的|该|此|這個)?(?:页面|网页|頁面|網頁|链接|连结)(?:不存在|未找到|找不到|已删除|走丢了|不見了|找不到了)(?:了)?$|^(?:找不到|未找到|無法找到)(?:该|此|這個)?(?:页面|网页|頁面|網頁)$/
  },
  {
    language: 'Japanese',
    phrase: /^(?:お探しの|指定された)?ページ(?:は|が)(?:見つかりません(?:でした)?|存在しません)$/
  },
  {
    language: 'Korean',
    phrase: /^(?:요청하신 )?페이지를? ?찾을 수 없습니다$|^존재하지 않는 페이지(?:입니다)?$/
  }
]

/** Between a title and the name of its site. A hyphen without spaces is part of a title. */
const separators = / ?[|–—·•»«›‹] ?| ?:: ?| - |-(?=[^\x00-\x7f])/u
const longestTitle = 100
/** Words beside a weak phrase that are still the name of a site. */
const mostWords = 5

/** Whether a title says that nothing was found: a phrase of the table alone, or beside the name of the site. */
export function saysNotFound(title: string): boolean {
  if (title === '' || title.length > longestTitle) return false
  const whole = bare(title)
  const parts = title.split(separators).map(bare).filter(Boolean)
  // What follows a colon is a subtitle; what stands before one may be the name of the site.
  const afterColon = bare(title.split(/: /).at(-1) ?? '')
  const pieces = title.split(/: /).map(bare)
  return (
    phrases.some(({phrase, weak}) => {
      if (phrase.test(whole) || (!weak && phrase.test(afterColon))) return true
      return [parts[0], parts.at(-1)].some(part => {
        if (part === undefined || !phrase.test(part)) return false
        const others = parts.filter(d => d !== part)
        return !weak || others.join(' ').split(/\s+/).length <= mostWords
      })
    }) ||
    (pieces.length > 1 && pieces.every(d => phrases.some(({phrase}) => phrase.test(d))))
  )
}

/** Without exclamations around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:(?:oops|whoops|uh-?oh|sorry|oh no|error)[\s!,.:…]+)+/u, '')
    .replace(/^[\s"'“([]+|[\s"'”)\].!…。！]+$/gu, '')
    .trim()
}
