/**
 * Invented lists in languages of Europe.
 */

import {chance, no, pages, pick, vol, wrappedAt} from './forms.ts'
import type {Form, Random} from './forms.ts'
import type {Label} from './labels.ts'

interface Tongue {
  heading: string
  titles: readonly string[]
  journals: readonly string[]
  people: readonly [given: string, family: string][]
  link: string
  volume: string
  number: string
  pages: string
}

const split = (text: string): string[] => text.split('|')
const names = (text: string): [string, string][] =>
  split(text).map(d => {
    const at = d.indexOf(' ')
    return [d.slice(0, at), d.slice(at + 1)]
  })

const all: readonly Tongue[] = [
  {
    heading: 'Bibliografía',
    titles: split(
      'Usos y límites de los datos masivos en sociología|La memoria de las ciudades pequeñas: archivos, barrios y oficios|El agua y la política en los Andes|Aprender a contar: escuelas rurales entre dos siglos|Análisis de la estructura y el contenido de los mensajes de protesta|Redes, rumores y confianza|Una historia breve de la sal|¿Quién cuida a los que cuidan?|Métodos mixtos para estudiar el trabajo informal|Lenguas en contacto en la frontera'
    ),
    journals: split(
      'Revista de Estudios Rurales|Empiria. Revista de Metodología de Ciencias Sociales|Papers. Revista de Sociología|Cuadernos de Historia|Revista Española de Investigaciones Sociológicas|Estudios de Lingüística|Desarrollo Económico|Perfiles Educativos'
    ),
    people: names(
      'Ana Gil Moreno|Luis Ortega|María Calvo López|Pablo Cabrera-Álvarez|Inés Duarte|José Peña|Carmen Ríos'
    ),
    link: 'enlace',
    volume: 'vol.',
    number: 'núm.',
    pages: 'pp.'
  },
  {
    heading: 'Références',
    titles: split(
      'Le bruit des corpus : gérer l’erreur dans les traitements automatiques|Vers une collection numérique des libelles de la Fronde, ou comment relier des textes épars|Les mots de la presse régionale|Apprendre à lire au village|Une géographie du silence|Les archives de la pluie|Écrire l’histoire des prix : sources, séries et doutes|Parler du climat à l’école'
    ),
    journals: split(
      'Revue française de sociologie|Corpus|Annales. Histoire, Sciences Sociales|Le Verger|Humanités numériques|Langages|Revue économique|Mots. Les langages du politique'
    ),
    people: names(
      'Karine Abel|Gaël Lejeune|Claire Moreau|Jean-Baptiste Tanguy|Émile Fournier|Léa Roux|Victor Écrement'
    ),
    link: 'lien',
    volume: 'vol.',
    number: 'n°',
    pages: 'p.'
  },
  {
    heading: 'Literatur',
    titles: split(
      'Grundlagen der Textkritik. Eine Einführung|Methoden und Werkzeuge für die korpuslinguistische Praxis|Zur Geschichte der Mühlen im Norden|Sprache und Nähe: Briefe aus zwei Jahrhunderten|Vom Messen und Zählen|Der Preis des Roggens|Daten modellieren in den Geisteswissenschaften|Wald, Wind und Wetter'
    ),
    journals: split(
      'Zeitschrift für Soziologie|Historische Zeitschrift|Zeitschrift für digitale Geisteswissenschaften|Korpus im Text|Linguistische Berichte|Vierteljahrschrift für Sozialgeschichte|Der Betrieb|Bibliothek Forschung und Praxis'
    ),
    people: names(
      'Susanne Kurz|Christian Riepl|Stefan Lücke|Caroline Trautmann|Jürgen Weiß|Anke Vogel|Fotis Brandt'
    ),
    link: 'Link',
    volume: 'Bd.',
    number: 'Nr.',
    pages: 'S.'
  },
  {
    heading: 'Referências',
    titles: split(
      'Direitos da natureza e pessoa jurídica|Cidades do litoral: memória e trabalho|A escola e o rio|O preço do café no século XIX|Como ler mapas antigos|Saúde e confiança em bairros pequenos|Notas sobre a pesca artesanal'
    ),
    journals: split(
      'Revista Brasileira de Ciências Sociais|Análise Social|Cadernos de Saúde Pública|Estudos Avançados|Revista de História|Educação e Pesquisa'
    ),
    people: names('João Silva|Marta Pereira|Rui Carvalho|Beatriz Souza Lima|Tiago Nunes|Helena Rocha'),
    link: 'link',
    volume: 'v.',
    number: 'n.',
    pages: 'p.'
  },
  {
    heading: 'Литература',
    titles: split(
      'Курс теории чисел|Введение в топологию|Обыкновенные уравнения и их применения|Язык и память малых городов|Методы анализа текстов|Леса и реки Севера|О ценах на хлеб в XVIII веке|Задачи по геометрии'
    ),
    journals: split(
      'Вопросы языкознания|Успехи математических наук|Социологические исследования|Вестник древней истории|Математический сборник|Русская литература'
    ),
    people: names('В.И. Орлов|Ю.Н. Бирюков|С.Ю. Павлов|О.Я. Вирский|Н.М. Близнюк|А.А. Фомина'),
    link: 'pdf',
    volume: 'Т.',
    number: '№',
    pages: 'С.'
  }
]

interface Parts {
  tongue: Tongue
  title: string
  people: readonly [string, string][]
  journal: string
  year: number
  rnd: Random
}

const plain = (people: Parts['people']): string => people.map(d => d.join(' ')).join(', ')
const turned = (people: Parts['people'], mark: string): string =>
  people.map(([given, family]) => `${family}, ${given}`).join(mark)
const short = (people: Parts['people']): string => {
  const shown = people.map(([given, family]) => `${family}, ${given.charAt(0)}.`)
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')}, & ${shown.at(-1)}`
}

/** A citation, its names as shown, and whether it has a venue and a year. */
type Style = (parts: Parts) => [text: string, names: string, venue?: boolean, year?: boolean]

const styles: Readonly<Record<string, Style>> = {
  apa: ({title, people, journal, year, rnd}) => [
    `${short(people)} (${year}). ${title}. *${journal}*, *${vol(rnd)}*(${no(rnd)}), ${pages(rnd)}.`,
    short(people)
  ],
  apaPlain: ({title, people, journal, year, rnd}) => [
    `${short(people)} (${year}). ${title}. ${journal}, (${vol(rnd)}), ${pages(rnd)}`,
    short(people)
  ],
  quoted: ({tongue: t, title, people, journal, year, rnd}) => [
    `${plain(people)}, « ${title} », *${journal}*, ${t.volume} ${vol(rnd)}, ${t.number} ${no(rnd)}, ${year}, ${t.pages} ${pages(rnd, '-')}.`,
    plain(people)
  ],
  dots: ({title, people, journal, year}) => [
    `${plain(people)}. ${title}. ${journal}, ${year}.`,
    plain(people)
  ],
  german: ({tongue: t, title, people, journal, year, rnd}) => [
    `${turned(people, '; ')}: ${title}. In: ${journal} ${vol(rnd)} (${year}), ${t.pages} ${pages(rnd)}.`,
    turned(people, '; ')
  ],
  germanComma: ({title, people, journal, year, rnd}) => [
    `${turned(people, '; ')}: ${title}, ${journal} ${vol(rnd)} (${year}).`,
    turned(people, '; ')
  ],
  russian: ({tongue: t, title, people, journal, year, rnd}) => [
    `${plain(people)} ${title} // ${journal}. — ${year}. — ${t.volume} ${vol(rnd)}, ${t.number} ${no(rnd)}. — ${t.pages} ${pages(rnd)}.`,
    plain(people)
  ],
  quotedBook: ({title, people}) => [`"${title}", ${plain(people)}.`, plain(people), false, false],
  boldFirst: ({title, people, journal, year}) => [
    `**${title}**, ${plain(people)}, *${journal}*, ${year}`,
    plain(people)
  ],
  abnt: ({tongue: t, title, people, journal, year, rnd}) => [
    `${turned(people, '; ').replace(/(^|; )([^,]+),/g, (_, lead, family) => `${lead}${family.toUpperCase()},`)}. ${title}. **${journal}**, ${t.volume} ${vol(rnd)}, ${t.number} ${no(rnd)}, ${t.pages} ${pages(rnd, '-')}, ${year}.`,
    turned(people, '; ')
  ]
}

/** One list. */
export function tongues(rnd: Random, seed: number): Form {
  const tongue = pick(rnd, all)
  const name = pick(rnd, Object.keys(styles))
  const bullet = pick(rnd, ['- ', '* ', '1. ', '', '-   '])
  const linked = pick(rnd, ['none', 'none', 'title', 'link', 'bracket'])
  const width = chance(rnd, 0.25) ? 66 + Math.floor(rnd() * 30) : Infinity
  const lines: string[] = []
  const labels: Label[] = []
  for (const [i, title] of [...tongue.titles].sort(() => rnd() - 0.5).entries()) {
    const people = [...tongue.people].sort(() => rnd() - 0.5).slice(0, pick(rnd, [1, 1, 2, 3]))
    const journal = pick(rnd, tongue.journals)
    const year = 1970 + Math.floor(rnd() * 55)
    const [text, shown, hasVenue = true, hasYear = true] = styles[name]!({
      tongue,
      title,
      people,
      journal,
      year,
      rnd
    })
    const u = `https://doi.org/10.1000/t.${i}.${year}`
    let line = text
    if (linked === 'title') line = line.replace(title, `[${title}](${u})`)
    else if (linked === 'link') line += ` ([${tongue.link}](${u} "${title.slice(0, 30)}"))`
    else if (linked === 'bracket') line += ` [[${tongue.link}]](${u})`
    const lead = bullet === '1. ' ? `${i + 1}. ` : bullet
    lines.push(wrappedAt(width, lead + line, ' '.repeat(bullet.length)))
    labels.push({
      line: 0,
      title,
      venue: hasVenue ? journal : null,
      year: hasYear ? year : null,
      authors: shown
    })
  }
  return {
    name: `form/${seed}`,
    form: `tongue:${tongue.heading} ${name} ${linked} ${JSON.stringify(bullet)}`,
    text: `# ${tongue.heading}\n\n` + lines.join('\n\n') + '\n',
    labels,
    ordered: true
  }
}
