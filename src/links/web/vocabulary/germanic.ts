/**
 * Vocabularies of English, German and their relatives.
 */

import type {Vocabulary} from './vocabulary.ts'

/** Source: the pages of common servers, content systems and universities. */
export const germanic: readonly Vocabulary[] = [
  {
    language: 'English',
    page: 'page pages webpage url doi address link website location',
    thing:
      'file files document documents resource content item article object repository project record product publication post video dataset directory entry user profile account thread topic event course blog channel playlist message material image site eprint eprints episode survey wiki deposit submission preprint thesis presentation slides slideshow notebook snippet paste picture handle identifier abstract bucket key paper papers tunnel',
    not: 'not no t cannot unable never longer nothing none',
    found:
      'found find locate located exist exists available display displayed retrieved accessible resolve resolved known recogni* lives',
    gone: 'removed deleted missing gone unavailable expired broken disappeared vanished cancelled canceled revoked unshared private deactivated deaccessioned',
    seek: 'looking requested trying tried searching entered',
    rest: 'from a an the this that it its your our we i is are was were be been has have had may might can could does do did doesn couldn isn wasn you re ve look for to of on at in by or and but view access reach visit followed clicked sorry apologies oops whoops error unfortunately seems looks like appears apparently anymore any more currently temporarily permanently now moved renamed changed relocated archived withdrawn either owner author server its name with web perhaps probably possibly maybe must database system archive repository catalogue catalog collection portal platform published because here there associated matching identifier id please check spelling correctly typed mistyped incorrect online longer specified given used lives some such note creator organizer uploader create'
  },
  {
    language: 'German',
    page: 'seite webseite internetseite unterseite adresse url link website ort',
    thing: 'dokument objekt datei inhalt inhalte artikel beitrag ressource eintrag freigabe ordner',
    not: 'nicht kein* nichts nix',
    found: 'gefunden finden existiert existieren verfügbar vorhanden auffindbar erreichbar gibt abrufbar',
    gone: 'gelöscht entfernt verschwunden abgelaufen',
    absent: 'unauffindbar',
    seek: 'gesuchte gesuchten suchen suchst angeforderte angeforderten aufgerufene aufgerufenen gewünschte gewünschten',
    rest: 'die der das den dem ein eine dies* sie es wir ich ihnen ihr* du dir leider entschuldigung hoppla ups huch angefordert* gesucht* gewünscht* aufgerufen* eingegeben* angegeben* von unter auf an in zu nach aufrufen möchten wollten wollen haben hat wurde* werden worden konnte* kann können ist sind war sein scheint mehr oder und aber wohl vermutlich möglicherweise vielleicht eventuell verschoben umbenannt geändert server hier gerade besuchen tut uns leid anscheinend fehler bitte überprüfen prüfen versuchen erneut unserer unserem unseren webseite angegebenen eingegebene neue als ob so sieht aus diesem dieser adresse'
  },
  {
    language: 'Dutch',
    page: 'pagina webpagina url link adres locatie',
    thing: 'bericht artikel document inhoud bestand item',
    not: 'niet geen niets',
    found: 'gevonden vinden beschikbaar bestaat bestaan bereikbaar',
    gone: 'verwijderd verdwenen verlopen',
    absent: 'onvindbaar',
    seek: 'zoekt zocht gezochte opgevraagde gevraagde',
    rest: 'helaas sorry oeps de het een deze dit die dat u je jij we wij ons zoeken bezoeken opvraagt opgevraagd kon kan konden kunnen worden is was zijn meer langer of en maar mogelijk misschien waarschijnlijk verplaatst hernoemd wilt wilde naar op deze server website site hier heeft hebt lijkt te niet fout er alsof'
  },
  {
    language: 'Swedish',
    page: 'sida sidan webbsidan länken adressen plats platsen',
    thing: 'dokumentet artikeln filen innehållet objektet',
    not: 'inte ej ingen inget',
    found: 'hitta hittas hittades hittade finns fanns existerar tillgänglig tillgängligt',
    gone: 'borttagen borttaget raderad raderats försvunnen',
    seek: 'söker sökte letar letade begärde begärda',
    rest: 'tyvärr hoppsan oj ursäkta den det de en ett denna detta du ni vi dig er som efter efterfrågade kan kunde går gick att är var har hade blivit tagits flyttats flyttad bort eller och men kanske längre på i till vår webbplats server här försöker nå besöka verkar ha om'
  },
  {
    language: 'Icelandic',
    page: 'síða síðan síðuna vefsíðan slóðin',
    thing: 'skjalið greinin efnið',
    not: 'ekki',
    found: 'fannst finnst fundust til',
    gone: 'fjarlægð eytt horfin',
    seek: 'leitaðir baðst',
    rest: 'því miður afsakið úps sem þú þið leitar að er var hefur verið þessi þetta eða og um óskaðir eftir vefsvæði vefnum ekki hún hann færð'
  },
  {
    language: 'Norwegian, Danish',
    page: 'side siden nettsiden websiden hjemmesiden lenken linket adressen stedet',
    thing: 'dokumentet artikkelen artiklen filen innholdet indholdet objektet',
    not: 'ikke ingen intet ingenting',
    found:
      'finne finner funnet fant finnes fundet finde finder findes fandt eksisterer tilgjengelig tilgængelig',
    gone: 'slettet fjernet forsvunnet forsvundet',
    seek: 'leter ledte leder søker søger forespurte',
    rest: 'beklager desværre dessverre ups oops den det de en et denne dette du dere vi deg dig som etter efter ba bad om kan kunne kunde går gik ikkje å at er var har havde blitt blevet ble blev flyttet eller og men kanskje måske lenger længere på i til vår vores server her prøver forsøger besøke besøge ønskede ser ud der noget ut'
  }
]
