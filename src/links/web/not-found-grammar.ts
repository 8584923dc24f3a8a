/**
 * How languages build sentences that say that a page is gone: what it is, how it was asked for, and what became of it.
 */

/** Parts of the sentences of one language, in lower case; each part is optional but the noun and the end. */
interface Grammar {
  language: string
  /** Articles and the like. */
  start: string
  noun: string
  /** How it was asked for: `you were looking for`. */
  clause?: string
  end: string
}

/** Words of the pages of common servers and content systems (Apache, IIS, WordPress, Joomla, TYPO3), and what is built from the same parts. */
const grammars: readonly Grammar[] = [
  {
    language: 'English',
    start:
      '(?:(?:sorry|unfortunately|it (?:looks|seems) like|looks like)[,.]? ?)?(?:but )?(?:(?:the|this|that|your|requested) )*',
    noun: '(?:web )?page|content|document|resource|file|article|item|project|link|url|address|material',
    clause: "(?: that)? you(?:['’](?:re|ve)| are| were| have)?(?: [a-z]+){1,4}?",
    end: " (?:(?:does|did) not|doesn['’]t|no longer) exists?(?: any ?more)?| (?:has|may have|might have) (?:been )?(?:gone missing|(?:(?:moved|renamed|archived),? (?:and|or|and/or) )?(?:been )?(?:removed|deleted|taken down)(?: or (?:moved|renamed))?)(?: by (?:its|the) (?:owner|author))?| (?:has been archived and )?(?:is|was) (?:currently |temporarily )?(?:unavailable|missing|gone|no longer available|not available|broken)| (?:could|can) ?not be (?:found|located|displayed|opened)(?: on this (?:server|site))?| may be broken(?:,? or the page may have been removed)?| unavailable"
  },
  {
    language: 'German',
    start:
      '(?:leider )?(?:(?:die|der|das|den|diese[rs]?) )?(?:(?:angeforderte|gesuchte|gewünschte)[ns]? |von ihnen [a-zäöü]+ )?',
    noun: '(?:web)?seite|dokument|objekt|datei|inhalt|artikel|beitrag|adresse|url|ressource',
    clause: ',? (?:die|das|den) sie [a-zäöü ]{3,30}?,?',
    end: ' (?:(?:wurde|konnte) )?(?:leider )?(?:nicht gefunden(?: werden)?|existiert (?:leider )?nicht(?: mehr)?|(?:ist )?(?:leider )?nicht (?:mehr )?(?:verfügbar|vorhanden|auffindbar)|gibt es (?:leider )?nicht(?: mehr)?|(?:wurde )?(?:gelöscht|entfernt|verschoben oder gelöscht))'
  },
  {
    language: 'French',
    start: "(?:(?:désolé|oups)[,!]? )?(?:(?:la|le|l['’]|cette|ce|cet) ?)?",
    noun: 'page(?: web)?|document|ressource|article|contenu|fichier',
    clause: ' (?:que vous (?:cherchez|recherchez|demandez|avez demandée?)|demandée?|recherchée?)',
    end: " (?:(?:est |semble )?(?:introuvable|inexistante?|indisponible)|(?:non|pas) trouvée?|n['’]existe (?:pas|plus)|n['’](?:a pas été|est pas) (?:trouvée?|disponible)|n['’]est plus disponible|(?:a été )?(?:déplacée? ou )?supprimée?)"
  },
  {
    language: 'Spanish',
    start: '(?:lo sentimos,? )?(?:(?:la|el|este|esta) )?',
    noun: 'página|artículo|contenido|documento|recurso|archivo|enlace',
    clause: ' (?:solicitad[oa]|que (?:busca|buscas|está buscando|ha solicitado))',
    end: ' (?:no (?:encontrad[oa]|existe|disponible|está disponible|(?:se )?(?:ha sido |ha |fue )?encontrad[oa]|se (?:encuentra|encontró))|(?:ha sido |fue )?eliminad[oa])'
  },
  {
    language: 'Portuguese',
    start: '(?:desculpe,? )?(?:(?:a|o|esta|este) )?',
    noun: 'página|artigo|conteúdo|documento|recurso|arquivo|ficheiro',
    clause: ' (?:solicitad[oa]|que (?:procura|você procura|está procurando))',
    end: ' (?:não (?:foi )?encontrad[oa]|não existe(?: mais)?|inexistente|(?:está )?indisponível|não está (?:mais )?disponível|(?:foi )?(?:removid|excluíd)[oa])'
  },
  {
    language: 'Italian',
    start: "(?:spiacenti,? )?(?:(?:la|il|questa|questo|l['’]) ?)?",
    noun: 'pagina|documento|articolo|contenuto|risorsa|file',
    clause: ' (?:richiest[oa]|cercat[oa]|che (?:stai cercando|cerchi|hai richiesto))',
    end: ' (?:non (?:è stat[oa] )?trovat[oa]|non esiste(?: più)?|inesistente|non (?:è )?(?:più )?disponibile|(?:è stat[oa] )?(?:rimoss[oa]|eliminat[oa]))'
  },
  {
    language: 'Dutch',
    start: '(?:(?:de|het|deze|dit) )?(?:gevraagde )?',
    noun: 'pagina|bericht|artikel|document|inhoud|bestand',
    clause: ' (?:die|dat) (?:je|u) (?:zoekt|zocht)',
    end: ' (?:(?:is |kon )?niet (?:meer )?(?:gevonden|beschikbaar)(?: worden)?|bestaat niet(?: meer)?|is verwijderd)'
  },
  {
    language: 'Polish',
    start: '(?:żądan[ay] |podana |ta )?',
    noun: 'strona|dokument|artykuł|zasób|plik|treść',
    end: ' (?:nie (?:istnieje|został[ao]? znalezion[aye]|znaleziono|jest dostępn[aye])|został[ao]? usunięt[aye])'
  },
  {
    language: 'Turkish',
    start: '(?:aradığınız |istenen |bu )?',
    noun: 'sayfa|kaynak|içerik|dosya|makale',
    end: ' (?:bulunamadı|mevcut değil|kaldırıldı|silindi)'
  },
  {
    language: 'Russian',
    start: '(?:(?:к сожалению|извините),? )?(?:(?:запрашиваем|запрошенн|данн|эт)[а-яё]+ |искомая )?',
    noun: 'страница|документ|статья|материал|раздел|файл|запись|ресурс|публикация',
    end: ' (?:не (?:найден[аоы]?|существует|доступ(?:ен|на))|(?:был[аи]? )?удал[её]н[аоы]?|больше не существует)'
  },
  {
    language: 'Chinese',
    start:
      '(?:抱歉|对不起|對不起|很抱歉|您好)?[,，!！ ]*(?:(?:您|你)(?:要|所)?(?:访问|查看|查找|找|浏览|請求|请求|尋找)的|该|此|這個|该个)?',
    noun: '页面|网页|頁面|網頁|链接|連結|文章|内容|文件|资源|資源|信息|视频|帖子|数据|项目',
    end: '(?:可能)?(?:不存在|未找到|没有找到|找不到了?|不見了|走丢了|(?:已经?|已?被)+(?:删除|刪除|移除|下架)|暂时不可用|无法访问)(?:[、,，或者已被经更名暂时不可用删除移下线动了]*)'
  },
  {
    language: 'Japanese',
    start: '(?:申し訳(?:ありません|ございません)(?:が)?[、。]?)?(?:お探しの|指定された|ご指定の|要求された)?',
    noun: 'ページ|記事|ファイル|コンテンツ|動画|情報|url',
    end: '(?:は|が)(?:見つかりません(?:でした)?|存在しません|ありません|削除され(?:ました|ています)|移動または削除され.{0,12})'
  },
  {
    language: 'Korean',
    start: '(?:죄송합니다[.,]? ?)?(?:요청하신 |찾으시는 |해당 )?',
    noun: '페이지|게시물|게시글|글|문서|파일|콘텐츠|자료',
    end: '[를을가이은는]? ?(?:찾을 수 없(?:습니다|음|어요)|존재하지 않(?:습니다|음)|삭제되었(?:습니다|거나.{0,20}))'
  }
]

/** Sentences, each the whole of a text or of its part beside the name of a site. */
export const sentences: readonly {language: string; phrase: RegExp; weak: true}[] = grammars.map(
  ({language, start, noun, clause, end}) => ({
    language,
    phrase: new RegExp(`^${start}(?:${noun})${clause === undefined ? '' : `(?:${clause})?`}(?:${end})$`),
    weak: true
  })
)
