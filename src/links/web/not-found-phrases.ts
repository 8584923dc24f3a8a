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
  '(?:(?:the|this|that|requested) )*(?:file|document|resource|content|item|article|paper|object|repository|project|record|product|publication|post|video|dataset|directory|entry|abstract|user|profile|account|thread|topic|event|course|blog|channel|playlist|issue|app|group|issue or article|message|link)'
const missing =
  "(?: you(?: are|'re| were|’re)? (?:requested|looking for|tried to (?:reach|access)))?(?: was| is| has been| could| can| cannot| can't| can’t| couldn't| couldn’t)?(?: not)?(?: be)? (?:found|not found|located)(?: on this (?:server|site|website))?"
const lost =
  "(?: you(?: are| were|'re|’re)? (?:requested|looking for|trying to (?:reach|access)))?(?:(?: does not| doesn't| doesn’t| no longer) exists?(?: yet| anymore| or is private)?|(?: is| isn't| isn’t)?(?: currently)?(?: not| no longer)? available(?: anymore)?| (?:is )?unavailable| (?:(?:has been|was|is) )?(?:removed|deleted|moved or deleted)| (?:is )?(?:missing|gone))"

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
      `^(?:not found(?: \\(?(?:404|410)\\)?)?|missing page|broken link|nothing (?:was |could be )?found(?: (?:at|in) this (?:location|address))?|it (?:looks|seems) like nothing was found at this location|we (?:have )?lost (?:this|that|the) page|no results (?:were )?found for this page|no (?:such (?:page|app|file)|(?:page|item|record|document) found(?: with the (?:id|name) specified)?)|invalid (?:thread|topic|item|page) specified|transfer expired|blog has been removed|${thing}(?:${missing}|${lost}))$`
    ),
    weak: true
  },
  {
    language: 'Spanish',
    phrase: /^no se (?:encontró|encuentra|ha encontrado) la página$/
  },
  {language: 'Polish', phrase: /^(?:nie znaleziono strony|strona nie (?:istnieje|została znaleziona))$/},
  {language: 'Czech', phrase: /^(?:stránka nenalezena|stránka nebyla nalezena)$/},
  {
    language: 'Swedish, Danish, Norwegian',
    phrase:
      /^(?:sidan hittades inte|sidan kunde inte hittas|siden (?:blev |ble )?ikke (?:fundet|funnet)|siden findes ikke|sidan finns (?:inte|ej)(?: längre)?)$/
  },
  {language: 'Finnish', phrase: /^sivua ei löytynyt$/},
  {
    language: 'Norwegian',
    phrase: /^(?:siden|nettsiden) (?:finnes ikke|eksisterer ikke|ble ikke funnet)$|^fant ikke siden$/
  },
  {language: 'Icelandic', phrase: /^síða(?:n)? fannst ekki$/},
  {language: 'Ukrainian', phrase: /^сторінк(?:у|а|и) не (?:знайдено|існує)$/},
  {language: 'Bulgarian', phrase: /^страницата не (?:е намерена|беше намерена|съществува)$/},
  {
    language: 'Serbian, Croatian, Bosnian',
    phrase: /^(?:stranica|strana) nije (?:pronađena|nađena)$|^страница није пронађена$/
  },
  {
    language: 'Slovene',
    phrase: /^stran(?:i)? (?:ni|ne obstaja)(?: (?:najdena|mogoče najti))?$|^strani ni mogoče najti$/
  },
  {language: 'Slovak', phrase: /^(?:stránka (?:sa nenašla|nenájdená|nebola nájdená|neexistuje))$/},
  {language: 'Hungarian', phrase: /^(?:az |a )?(?:keresett )?(?:oldal|lap) nem (?:található|létezik)$/},
  {language: 'Romanian', phrase: /^pagina (?:nu a fost găsită|nu există|negăsită|căutată nu a fost găsită)$/},
  {language: 'Greek', phrase: /^η σελίδα δεν (?:βρέθηκε|υπάρχει)$|^δεν βρέθηκε η σελίδα$/},
  {language: 'Estonian', phrase: /^(?:lehte|lehekülge) ei leitud$/},
  {language: 'Latvian', phrase: /^lapa (?:nav atrasta|netika atrasta)$/},
  {language: 'Lithuanian', phrase: /^puslapis (?:nerastas|neegzistuoja)$/},
  {language: 'Catalan', phrase: /^(?:la )?pàgina (?:no trobada|no existeix)$|^no s['’]ha trobat la pàgina$/},
  {language: 'Galician', phrase: /^(?:a )?páxina non (?:atopada|existe)$/},
  {language: 'Vietnamese', phrase: /^không tìm thấy trang(?: này)?$|^trang không (?:tồn tại|tìm thấy)$/},
  {
    language: 'Indonesian, Malay',
    phrase: /^(?:halaman|laman) (?:tidak (?:ditemukan|dijumpai|ada|tersedia)|tak ditemukan)$/
  },
  {language: 'Thai', phrase: /^ไม่พบ(?:หน้า|เพจ)(?:นี้|เว็บ|ที่(?:ต้องการ|คุณต้องการ|ค้นหา))?$/},
  {language: 'Hindi', phrase: /^(?:पृष्ठ|पेज) नहीं मिला$/},
  {
    language: 'Arabic',
    phrase: /^(?:(?:هذه )?الصفحة غير موجودة|لم يتم العثور على الصفحة|الصفحة المطلوبة غير موجودة)$/
  },
  {language: 'Persian', phrase: /^(?:صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|صفحه وجود ندارد)$/},
  {language: 'Hebrew', phrase: /^(?:הדף|העמוד) (?:לא נמצא|אינו קיים|המבוקש לא נמצא)$/},
  {
    language: 'Chinese',
    phrase:
      /^(?:抱歉|对不起|對不起|很抱歉|您好)?[,，!！ ]*(?:(?:您|你)(?:要|所)?(?:访问|查看|查找|請求|请求|尋找)的|该|此|這個|该个)?(?:页面|网页|頁面|網頁|链接|連結|连结|文章|内容|文件)(?:不存在|未找到|找不到|已(?:经)?(?:被)?删除|走丢了|不見了|找不到了)(?:了)?(?:或(?:者)?(?:已|被)?(?:经)?(?:被)?(?:删除|下线|移除)(?:了)?)?$|^(?:找不到|未找到|無法找到)(?:该|此|這個|您要的)?(?:页面|网页|頁面|網頁)$/
  },
  {
    language: 'Japanese',
    phrase:
      /^(?:お探しの|指定された)?ページ(?:は|が)(?:見つかりません(?:でした)?|存在しません)$|^無効なurlです$/
  },
  {
    language: 'Korean',
    phrase:
      /^(?:요청하신 )?페이지를? ?찾을 수 없(?:습니다|음|어요)$|^(?:(?:존재하지 않는|없는) 페이지|(?:삭제된|존재하지 않는) (?:게시물|게시글|글))(?:입니다)?$/
  }
]
