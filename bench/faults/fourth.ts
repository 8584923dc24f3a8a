/**
 * The fourth round: other words for what the third one has, written down after its faults were mended, to see whether that helps.
 */

import {page, to, withHead} from './answers.ts'
import type {Answer} from './answers.ts'
import type {Case} from './case.ts'
import {long, rows, titled} from './case.ts'

const said = (text: string) => page('Lab', `<p>${text}</p>`)
const saying = (truth: 'living' | 'soft' | 'wall', texts: readonly string[]) =>
  rows(truth, Object.fromEntries(texts.map(d => [`“${d}”`, said(d)])))

/** The same for every address, as programs do it. */
const everywhere = (texts: readonly string[]) =>
  rows(
    'soft',
    Object.fromEntries(texts.map(d => [`everywhere “${d}”`, {'/': page('Lab', long('')), '*': said(d)}]))
  )

const gone = [
  ...titled('soft', [
    'The page has moved or been removed | Lab',
    'We lost this page',
    'This page has gone missing',
    'No results found for this page',
    'Requested page unavailable',
    'Content has been archived and is no longer available',
    'Ressource non trouvée',
    'Inhalt nicht verfügbar',
    'Artículo no encontrado',
    'Documento non trovato',
    'Artigo não encontrado',
    'Bericht niet gevonden',
    'Документ не найден',
    '资源不存在',
    '記事が見つかりません',
    '게시물을 찾을 수 없습니다',
    'Kaynak bulunamadı',
    'vision-lab.test: domain available for purchase',
    'This web page is parked for FREE',
    'Hosting expired',
    'Betting Sites Not On GamStop',
    '365bet体育在线'
  ]),
  ...saying('soft', [
    'Sorry, but the page you were trying to view does not exist.',
    'The link you followed may be broken, or the page may have been removed.',
    'It looks like nothing was found at this location.',
    'This project has been deleted by its owner.',
    'The requested document could not be located on this server.',
    'Die von Ihnen aufgerufene Seite gibt es leider nicht mehr.',
    'La page que vous cherchez a été déplacée ou supprimée.',
    '您要找的资源已被删除、已更名或暂时不可用。'
  ]),
  ...everywhere([
    'You have wandered off the map.',
    'This is not the page you are looking for.',
    'Nie ma tu nic do zobaczenia.',
    'No encontramos eso por aquí.'
  ]),
  ...rows('soft', {
    'to /error/404.php': {'/paper': to('/error/404.php'), '/error/404.php': said('Text.')},
    'to /pagina-non-trovata': {'/paper': to('/pagina-non-trovata'), '/pagina-non-trovata': said('Text.')},
    'to /nicht-gefunden': {'/paper': to('/nicht-gefunden'), '/nicht-gefunden': said('Text.')}
  })
]

const walls = [
  ...titled('wall', [
    'Browser verification in progress',
    'Please verify yourself',
    'Are you human or a bot?',
    'Suspicious activity detected',
    'Your access has been limited',
    'Sorry, you have been blocked',
    'Robot or human?',
    'Prove your humanity',
    'We need to make sure you are not a robot',
    'Connection denied',
    'Bot traffic detected',
    '请输入验证码',
    '系统检测到异常流量',
    'Sind Sie ein Mensch?',
    'Compruebe que no es un robot',
    'Доступ к сайту временно ограничен'
  ]),
  ...saying('wall', [
    'Please enable cookies and reload the page to continue.',
    'Our systems have detected unusual traffic from your computer network.',
    'Press and hold the button to confirm you are a human and not a bot.',
    'Type the characters you see in the picture below.',
    'This website is using a security service to protect itself from online attacks.',
    'Your browser will be redirected to the requested content after a short check.',
    'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
    'Veuillez confirmer que vous n’êtes pas un robot.'
  ])
]

const living: readonly Case[] = [
  ...titled('living', [
    'Human or Bot? Turing Tests of Dialogue Agents',
    'Suspicious Activity Detection in Crowds',
    'Are You Human? Perception of Generated Faces',
    'Blocked Users: Moderation on Small Platforms',
    'Missing Documents in Archives',
    'Domain Available, Labels Missing: Transfer for Ecology',
    'This Page Intentionally Left Blank: A History',
    'Error 404 and Other Poems',
    'Betting on Sparse Models',
    'Robots Not Found in Homes: A Decade of Surveys',
    'Access Limited: Disability and the Campus Map',
    'Expired: Drugs after Their Date'
  ]),
  ...saying('living', [
    'Code and data of “Press and Hold: Gestures of Robots” are here.',
    'We ask whether readers notice when a page does not exist. Data below.',
    'The workshop has been moved to Vienna. See you there.',
    'The demo needs cookies. Code: see the repository.',
    'Type the characters you know: a game for learners of Kanji. Download below.',
    'This project was funded until 2019. The data are archived at the library.',
    'A service to protect coral reefs from storms. Maps and models.',
    'Please cite our paper if you use the robot.'
  ]),
  ...rows('living', {
    'to /errors-of-measurement': {
      '/paper': to('/errors-of-measurement'),
      '/errors-of-measurement': said('Text.')
    },
    'a head that asks for cookies': withHead('<noscript>Please enable cookies.</noscript>', long('')),
    'a page in a few words on a site of few words': {
      '/paper': said('Maps of the deep sea. PDF, code, data.'),
      '*': said('You have wandered off the map.')
    } satisfies Record<string, Answer>
  })
]

export const cases: readonly Case[] = [...gone, ...walls, ...living].map((d, index) => ({
  ...d,
  host: d.host || `u${index}.test`
}))
