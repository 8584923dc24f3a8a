/**
 * Vocabularies of French, Spanish and their relatives.
 */

import type {Vocabulary} from './vocabulary.ts'

/** Source: the pages of common servers, content systems and universities. */
export const romance: readonly Vocabulary[] = [
  {
    language: 'French',
    page: 'page pages adresse url lien emplacement',
    thing: 'document ressource article contenu fichier élément objet publication site',
    not: 'pas n ne non aucun* impossible rien',
    found: 'trouv* retrouv* localis* existe existent disponible accessible',
    absent: 'introuvable* inexistant* indisponible',
    gone: 'supprim* effac* disparu* retiré* expiré* perdu*',
    seek: 'cherchez recherchez cherchée recherchée demandée demandé souhaitée',
    rest: 'la le les l un une cette ce cet ces d de du des que qu vous nous je j on il elle a ont été est semble sont être avez avons cherch* recherch* demand* souhait* voul* consulter atteindre visiter accéder essay* tent* à au aux sur en et ou mais désolé* oups malheureusement erreur peut plus déplacé* renommé* modifié* serveur actuellement temporairement suivi correspond* votre notre s c y soit web ait'
  },
  {
    language: 'Spanish',
    page: 'página páginas enlace dirección url ubicación lugar',
    thing: 'artículo contenido documento recurso archivo fichero elemento objeto publicación sitio',
    not: 'no ningun* ningún imposible nada',
    found: 'encontr* encuentra existe existen disponible localiz* halla*',
    gone: 'eliminad* borrad* inexistente removid* retirad* caducad*',
    seek: 'busca buscas buscando buscaba solicitada solicitó',
    rest: 'la el lo los las un una esta este ese esa que se ha han haya sido fue ser está estás estaba usted tú te le su tu nos hemos pudo puede podemos pudimos podido busca* solicit* intent* acceder visitar ver pedid* de del en a al por o u y pero ya más lamentamos sentimos disculp* perdón ups vaya error parece posiblemente quizás movid* trasladad* cambiad* renombrad* nombre servidor actualmente temporalmente nuestro web es son'
  },
  {
    language: 'Portuguese',
    page: 'página páginas link endereço url local localização',
    thing: 'artigo conteúdo documento recurso arquivo ficheiro item site',
    not: 'não nenhum* nada',
    found: 'encontr* existe existem disponível localiz*',
    gone: 'inexistente indisponível removid* excluíd* apagad* eliminad* expirad*',
    seek: 'procura procurava procurando buscando solicitada requisitada',
    rest: 'a o as os um uma esta este essa esse que foi foram ser sido está estava pode pôde podemos conseguimos possível você sua seu te se de do da em no na por ou e mas já mais procur* busca* solicitad* requisitad* pretend* tent* acessar aceder visitar desculp* lamentamos ops infelizmente erro parece talvez movid* alterad* renomead* nome servidor atualmente temporariamente nosso nossa pedimos é ter aqui neste nesta'
  },
  {
    language: 'Italian',
    page: 'pagina pagine link indirizzo url posizione',
    thing: 'documento articolo contenuto risorsa file elemento sito',
    not: 'non nessun* nulla niente',
    found: 'trovat* trovare troviamo esiste esistono disponibil* raggiungibile',
    gone: 'inesistente indisponibile rimoss* eliminat* cancellat* scadut*',
    seek: 'cercando cercata cercate richiesta desiderata',
    rest: 'riusciamo possiamo riesce riuscito la il lo i gli le l un una questa questo quest che è sono stat* essere stata stai sta sei hai ha abbiamo può possibile potrebbe cerc* richiest* desiderat* di a da in su per o e ma più né ci siamo spiacenti dispiace scusa scusate ops purtroppo errore sembra forse spostat* rinominat* cambiat* nome server momento attualmente nostro voi tu al del della sul sito web sia stato'
  },
  {
    language: 'Catalan',
    page: 'pàgina enllaç adreça url',
    thing: 'article contingut document recurs fitxer',
    not: 'no cap',
    found: 'trob* existeix disponible localitz* trobar trobat trobem',
    gone: 'inexistent eliminad* esborrad* suprimid*',
    seek: 'busqueu cerqueu cerques busques sol licitada',
    rest: 'pogut la el l un una aquesta aquest que s se ha hem han estat pot podem esteu estàs busca* cerca* cercant licitad* d de en a o i però ja més ho sentim disculp* ups error sembla potser moguda mogut canviat servidor heu demanat demanada pàgina us ens no hi aquí nostre lloc'
  },
  {
    language: 'Galician',
    page: 'páxina ligazón enderezo url',
    thing: 'artigo contido documento recurso ficheiro',
    not: 'non',
    found: 'atop* existe dispoñible encontr*',
    gone: 'inexistente eliminad* borrad*',
    seek: 'busca buscas procura',
    rest: 'a o unha un esta este que se foi pode puido busca* solicitad* de en ou e pero xa máis sentímolo desculp* erro'
  },
  {
    language: 'Romanian',
    page: 'pagina link linkul adresa url',
    thing: 'documentul articolul fișierul conținutul resursa',
    not: 'nu',
    found: 'găsit* gasit* găsi există exista disponibil* accesibil*',
    gone: 'inexistent* ștears* eliminat* negăsit*',
    seek: 'căutată căutați cauți solicitată cerută',
    rest: 'ne pare rău scuze ups din păcate această acest pe care o a al l ai am fost fi este poate putut putem căutat* solicitat* cerut* accesat* încercați încerci accesezi de la în sau și dar mai mutat* redenumit* server eroare se'
  }
]
