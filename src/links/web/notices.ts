/**
 * Notices that name who took something away, that a service ended, or that a search found nothing: sentences that go on beyond what can be
 * built of a vocabulary.
 */

import {titleParts} from './not-found-words.ts'
import type {PageText} from './page-text.ts'

/** Who takes something off a site, and why. Menus and lists are not among them: `This page has been removed from the menu`. */
const causes =
  '(?:by (?:its|the|their|an?) (?:owner|authors?|user|uploader|publisher|creator|administrators?|moderators?|organi[sz]ers?|submitters?|depositors?|staff)|from (?:our|the|this) (?:site|website|web site|repository|archive|server|platform|database|system|portal|catalogue|catalog|internet)|at the request of .{3,60}|(?:due to|because of|following|for) (?:a |an |the )?(?:copyright|legal|violati|infring|takedown|complaint|terms|privacy|dmca|policy).{0,60})'

/** Parts of a page, which are not what was asked for. */
const parts = '(?!(?:figure|table|section|chapter|frame|paragraph|image|word|line|feature|option)\\b)'

const takenAway = new RegExp(
  `^(?:sorry[,.! ]+)?(?:this|the|that|your|requested) ${parts}(?:[\\w-]+ ){1,2}(?:has been|have been|was|were|is) (?:\\w+ )?(?:removed|deleted|withdrawn|taken down|taken offline|deactivated|unpublished|suspended|disabled) ${causes}`
)
const ended = new RegExp(
  '^(?:has been|have been|was|is|has) (?:now |since |permanently |officially )*(?:shut down|shutdown|closed down|discontinued|retired|decommissioned|sunset|sunsetted|terminated|taken offline|taken down|switched off|turned off|ceased operations?|no longer (?:available|active|online|operational|running|in operation|in service))(?:$| (?:on|in|as of|since|at|and|after|by|due|because|effective)\\b)'
)
const services =
  /^(?:(?:this|our|the) )?(?:[\w-]+ )?(?:service|account|site|website|web ?site|web ?page|project page|project site|platform|server|demo|portal|tool|app|application|api|database|repository|archive)(?: you(?:['’]re| are) looking for)? /

/** Sentences in other languages about a whole service that ended. */
const endedAbroad: readonly RegExp[] = [
  /\b(?:service|site|forge|plate-?forme|serveur|hébergement)\b.{0,40}(?:\best|\ba été|\bsont|\bont été|\ba) (?:définitivement )?(?:fermé|arrêté|clos|supprimé|interrompu|désactivé|mis hors service)/,
  /\b(?:dienst|server|plattform|portal|angebot|webangebot)\b.{0,40}\b(?:wurde|ist)\b.{0,30}\b(?:eingestellt|abgeschaltet|geschlossen|beendet|abgekündigt)/,
  /\b(?:servicio|sitio|servidor|plataforma|portal|serviço|site)\b.{0,40}\b(?:ha sido|fue|foi|se ha|está)\b.{0,20}\b(?:cerrad|cancelad|dad[oa] de baja|clausurad|descontinuad|encerrad|desativad|desligad)/,
  /\b(?:servizio|sito|portale|piattaforma)\b.{0,40}\b(?:è stat[oa]|è)\b.{0,20}\b(?:chius|dismess|disattivat|interrott)/,
  /\b(?:de dienst|dienst|server|website|platform)\b.{0,40}\b(?:is|werd)\b.{0,30}\b(?:stopgezet|opgeheven|beëindigd|afgesloten)/,
  /(?:сервис|сайт|сервер|портал|хостинг).{0,40}(?:закрыт|отключ[её]н|прекратил|остановлен)/,
  /(?:サービス|サイト|ホームページ).{0,12}(?:提供)?.{0,4}終了(?:いた|し|のお知らせ)/,
  /(?:服务|服務|网站|網站|站点|平台|本站).{0,12}(?:停止(?:服务|服務|运营|營運)|已?(?:关闭|關閉|下线|下線|终止|終止))/,
  /서비스.{0,10}종료(?:되|했|하였|합)/
]

/** Whether a sentence in another language says that a whole service ended. */
export function saysServiceEnded(sentence: string): boolean {
  const said = sentence.toLowerCase()
  return said.length < 160 && endedAbroad.some(d => d.test(said))
}

/** Sentences about something that is no longer offered. */
const notOffered = new RegExp(
  `^(?:sorry[,.! ]+)?(?:this|that|the requested) ${parts}(?:[\\w-]+ ){1,2}is no longer (?:offered|hosted|sold|provided|distributed|published)(?: (?:on|at|from|by|in|through|here)\\b.{0,40})?$`
)

/** The same of anything, said twice. */
const endedTwice =
  /^(?:the |this )?(?:[\w-]+ ){1,4}has been (?:retired|discontinued|shut down|decommissioned|closed|withdrawn|removed) and is no longer (?:available|online|accessible|active)$/
/** Names that programs give their errors. */
const named =
  /(?:^|[\s:.])(?:resource|page|file|object|item|entity|document|record|route)_?not_?found(?:exception|error)?$/

/**
 * Whether a sentence says who took something away, or that the service ended whose page it is on.
 *
 * @param title
 *   Title of the page, which may be the name of the service.
 */
export function saysEnded(sentence: string, title: string): boolean {
  const said = sentence
    .toLowerCase()
    .trim()
    .replace(/[.!]+$/, '')
  if ([takenAway, notOffered, endedTwice, named].some(d => d.test(said))) return true
  const names = titleParts(title).filter(d => d.length > 2)
  const name = names.find(d => said.startsWith(`${d} `))
  const rest = name === undefined ? said.replace(services, '') : said.slice(name.length + 1)
  // Software that nobody works on is still there.
  return (
    rest !== said &&
    ended.test(rest) &&
    !/\bno longer (?:maintained|developed|updated|supported)\b/.test(rest)
  )
}

/**
 * Words of pages that apologize for having nothing. They prove nothing. Other negations are left out, because short pages of works have
 * them: “The demo does not need a camera”.
 */
const trouble =
  /\b(?:sorry|oops|whoops|you\b.{0,20}\blost|this (?:[\w-]+ )?(?:site|website|page|account|service) (?:is|was|has been) (?:now |permanently )?closed|not (?:found|exist|known|available|valid|published)|no longer (?:here|available|accessible|online|active|exists?|found|published)|expired|withdrawn|retired|leider|désolé|lamentamos|purtroppo|helaas|tyvärr|dessverre|desværre|valitettavasti|niestety|bohužel|sajnáljuk|maaf|nothing (?:is |to see )?here|hier (?:ist|gibt es|gibt['’]s) (?:leider )?nichts|il n['’]y a rien (?:ici|à)|aquí no hay nada|aqui não há nada|qui non c['’]è (?:niente|nulla)|hier is niets|nic tu(?:taj)? nie)\b|здесь ничего|к сожалению|抱歉|对不起|對不起|不存在|撤下|撤稿|申し訳|존재하지|죄송|ขออภัย|عذر|متأسف|מצטער|δυστυχώς|maalesef/u

/** Whether a sentence may be the excuse of a page that has nothing to show. */
export function speaksOfTrouble(sentence: string): boolean {
  return trouble.test(sentence.toLowerCase())
}

/** Names of search pages. */
const search =
  /^(?:(?:site |catalog(?:ue)? |library |repository |article |advanced )?search(?: results?)?(?: for\b.*)?|results|suche|suchergebnisse?|recherche|résultats(?: de (?:la )?recherche)?|búsqueda|buscar|resultados(?: de (?:la )?búsqueda)?|pesquisa|busca|resultados da (?:pesquisa|busca)|ricerca|risultati(?: della ricerca)?|zoeken|zoekresultaten|sök(?:resultat)?|søk(?:eresultat)?|haku|wyszukiwanie|wyniki wyszukiwania|hledání|поиск|результаты поиска|搜索(?:结果)?|搜尋(?:結果)?|検索(?:結果)?|검색(?: ?결과)?)$/
/** Words for a search that found nothing. */
const nothing =
  /\b(?:0|no|zero) (?:search )?(?:results?|matches|hits|records|documents|items|articles|papers|entries)\b|\b(?:did|does) not match any\b|\bnothing (?:was |has been )?found\b|\bkeine (?:ergebnisse|treffer)\b|\baucun résultat\b|\b(?:sin|no hay|ningún) resultados?\b|\bno se (?:han encontrado|encontraron) resultados\b|\bnenhum resultado\b|\bnessun risultato\b|\bgeen resultaten\b|\binga (?:resultat|träffar)\b|\bingen (?:resultater|treff)\b|\bei (?:hakutuloksia|tuloksia)\b|\bbrak wyników\b|ничего не найдено|нет результатов|没有(?:找到|搜索到)|未找到|找不到|(?:結果|見つかり)(?:は|が)?(?:ありません|ません)|결과가 ?없/

/** Whether a page is that of a search that found nothing. */
export function isEmptySearch(page: PageText): boolean {
  if (page.bareMain === undefined || !nothing.test(page.bareMain.toLowerCase())) return false
  return [page.title, page.shown.heading].some(d => d !== '' && titleParts(d).some(part => search.test(part)))
}
