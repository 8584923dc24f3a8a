/**
 * Vocabularies of Polish, Russian and their relatives.
 */

import type {Vocabulary} from './vocabulary.ts'

/** Source: the pages of common servers, content systems and universities. */
export const slavic: readonly Vocabulary[] = [
  {
    language: 'Polish',
    page: 'strona strony stronę adres adresie link url podstrona',
    thing: 'dokument dokumentu artykuł artykułu zasób zasobu plik pliku treść treści',
    not: 'nie brak',
    found: 'istnieje znaleziono znalezion* znaleźć odnaleziono odnalezion* dostępn*',
    gone: 'usunięt* skasowan* niedostępn* zniknął zniknęła',
    seek: 'szukasz szukają szukacie szukana szukaną żądan*',
    rest: 'o przepraszamy przykro nam niestety ups ojej ta ten to tej tego takiej żądan* podan* szukan* wybran* której którego którą państwo próbujesz otworzyć odwiedzić chcesz został* została jest był* mogła mógł może można udało się lub albo i ale już przeniesion* zmienion* na w serwerze pod tym adresem błąd strony www podanym oj strona naszym'
  },
  {
    language: 'Czech, Slovak',
    page: 'stránka stránku stránky stránke adresa odkaz url webová umístění',
    thing: 'dokument článek článok soubor súbor obsah',
    not: 'ne nie není žádná nebyla nebyl nebola nepodařilo nepodarilo nic',
    found: 'nalezena nalezen nalézt najít nájsť nájdená existuje dostupn*',
    absent: 'nenalezen* nenájden* nenašla neexistuje nenašli nedostupn*',
    gone: 'smazán* odstraněn* odstránen* vymazán* zmazan*',
    seek: 'hledáte hľadáte hledaná hledanou hľadaná požadovaná požadovanou',
    rest: 'omlouváme ospravedlňujeme se sa je nám líto ľúto bohužel žiaľ ups jejda tato táto ten to tuto požadovan* hledan* hľadan* zadan* kterou ktorú byla byl bola bol být byť může môže mohla nebo alebo a i ale již už přesunut* presunut* přejmenován* na tomto tejto webu serveru stránce chyba která ktorá možná možno pravděpodobně zřejmě ľutujeme mrzí nás vami zadaná žiadna taká adresu ste vás jste zadali tu zdá že tom'
  },
  {
    language: 'Croatian, Serbian, Slovene',
    page: 'stranica stranicu страницу strana stran strani veza adresa url страница',
    thing: 'dokument članak datoteka sadržaj',
    not: 'nije ne ni није не',
    found:
      'pronađena pronađen pronaći pronađemo nađena najdena najti mogoče postoji obstaja dostupna пронађена пронађемо постоји',
    gone: 'obrisana izbrisana uklonjena odstranjena',
    seek: 'tražite tražena traženu iščete iskana тражите тражена zahtevana',
    rest: 'žao nam je nažalost oprostite ups ova ta koju zahtijevana ki jo se može može biti ili i ali je bila premještena premeštena premaknjena na serveru poslužitelju greška коју je ispričavamo izvinite pod tom adresom ne možemo pronaći nismo našli preimenovana više ove sajtu stranici žal'
  },
  {
    language: 'Russian',
    page: 'страниц* адрес адресу ссылка ссылке url',
    thing: 'документ* статья статью материал* раздел файл* запись ресурс публикаци* сайт объект',
    not: 'не нет ничего',
    found: 'найден* найти нашли существует существуют существовала доступ* нашлось',
    gone: 'удал* отсутствует недоступн*',
    seek: 'ищете искали запросили запрашивали запрошенная запрашиваемая искомая запрашиваем* запрошенн*',
    rest: 'к сожалению извините простите упс ой ошибка мы вы вам вами нам это эта этот эту этой такой такого данн* запрашиваем* запрошенн* искомый нужн* которую который которой пытаетесь открыть хотите посетить был* быть может могла возможно вероятно больше уже или и но а либо перемещен* перемещён* перенесен* перенесён* переименован* изменен* изменён* на по в с из сервере сайте нашем указанному этому адрес* более никогда она он удалось похоже что тут здесь'
  },
  {
    language: 'Ukrainian',
    page: 'сторінк* адрес* посилання url',
    thing: 'документ статтю стаття матеріал файл розділ ресурс',
    not: 'не немає нема',
    found: 'знайден* знайти існує доступн*',
    gone: 'видален* вилучен* відсутн* недоступн*',
    seek: 'шукаєте шукали запитуван* запитан*',
    rest: 'на жаль вибачте перепрошуємо ой помилка ми ви вам нам це ця цей такої такого даної запитану запит* яку який ви було була був можливо може бути або чи і й та але вже більше переміщен* перейменован* змінен* сайті сервері цьому нашому за цією адресою її його у в нас вона'
  },
  {
    language: 'Bulgarian',
    page: 'страницата страница адресът връзката url',
    thing: 'документът статията файлът съдържанието',
    not: 'не няма',
    found: 'намерена намерен открита открит съществува достъпна налична',
    gone: 'изтрита премахната',
    seek: 'търсите търсената',
    rest: 'за съжаление съжаляваме извинете опа която вие бе беше е може да бъде или и но вече преместена на този сървър сайт грешка заявената такава'
  }
]
