/**
 * Where publishers have their seats: citations of books name the place, which is not a venue.
 *
 * Source: seats of the members of the Association of University Presses and of STM, the association of scholarly publishers; from memory.
 */

const cities = new Set(
  [
    'New York|London|Oxford|Boston|Chicago|Princeton|New Haven|Ithaca|Baltimore|Philadelphia|Berkeley|Los Angeles|San Francisco|Stanford',
    'Durham|Chapel Hill|Minneapolis|Bloomington|Ann Arbor|Madison|Pittsburgh|Seattle|Austin|Chichester|Hoboken|Malden|Thousand Oaks|Beverly Hills',
    'Newbury Park|Reading|Menlo Park|Englewood Cliffs|Upper Saddle River|Boca Raton|Norwood|Providence|Sebastopol|Mahwah|Hillsdale|Sunderland',
    'Edinburgh|Manchester|Aldershot|Farnham|Basingstoke|Cheltenham|Houndmills|Dublin|Amsterdam|Dordrecht|Leiden|The Hague|Rotterdam|Leuven',
    'Brussels|Paris|Lyon|Rennes|Grenoble|Genève|Geneva|Lausanne|Zürich|Zurich|Bern|Basel|Cham|Berlin|Heidelberg|Wiesbaden|Weinheim|Stuttgart',
    'Tübingen|Göttingen|Frankfurt|Frankfurt am Main|München|Munich|Leipzig|Hamburg|Köln|Bonn|Bielefeld|Darmstadt|Paderborn|Wien|Vienna|Graz',
    'Milano|Milan|Roma|Rome|Bologna|Torino|Firenze|Padova|Madrid|Barcelona|Lisboa|Lisbon|Coimbra|México|Buenos Aires|Bogotá|Santiago|São Paulo',
    'Rio de Janeiro|Warszawa|Praha|Budapest|Stockholm|Lund|Uppsala|København|Copenhagen|Oslo|Bergen|Helsinki|Moscow|Tokyo|Kyoto|Singapore|Hong Kong',
    'Beijing|Shanghai|New Delhi|Mumbai|Sydney|Melbourne|Canberra|Auckland|Toronto|Montréal|Montreal|Vancouver|Ottawa|Cape Town|Tel Aviv|Jerusalem',
    'Москва|Санкт-Петербург|М|СПб|北京|上海|广州|南京|杭州|成都|武汉|台北|東京|京都|서울'
  ]
    .join('|')
    .split('|')
)

/** Whether a text is a place of publication and nothing else. */
export function isPlaceOfPublishers(text: string): boolean {
  return cities.has(text)
}
