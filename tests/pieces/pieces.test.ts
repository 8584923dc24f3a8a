import {expect, test} from 'vitest'
import {sensesOf} from '../../src/pieces/sense.ts'
import {cut} from './cut.ts'

/** The pieces of a text, each with the marks before it, what it looks like, and the value of a date: `Nets‹words› (2019‹date 2019›`. */
function sensed(text: string): string {
  const {pieces} = cut(text)
  const senses = sensesOf(pieces)
  return pieces
    .map(({gap, text, date, line}, at) => {
      const value = date ? ` ${date.value ?? '?'}` : ''
      return `${gap.replace('\n', '⏎')}${text}‹${senses[at]!.kind}${value}${line ? ` on ${line}` : ''}›`
    })
    .join(' ')
}

test.each([
  // Punctuation, quotes, borders of links and emphasis
  [
    'Ann Moss, Bo Lind. *Kettles*. CVPR 2019.',
    'Ann Moss‹people› ,Bo Lind‹people› .iKettles‹name› /i.CVPR‹venue› 2019‹date 2019›'
  ],
  [
    '"Kettles" (CVPR, 2019) [pdf](https://x.org)',
    '"Kettles‹name› "(CVPR‹venue› ,2019‹date 2019› )⟨pdf‹label›'
  ],
  ['Kettles | Pots — Pans; and', 'Kettles‹name› |Pots‹name› —Pans‹name› ;and‹words›'],
  ['a\nb  \n**c** `code`', 'a‹words› ⏎b‹words on 1› ⏎bc‹words on 2› /bccode‹label on 2›'],
  // *In*: a venue follows, unless a link begins with it, or with small letters where nothing is set apart
  ['Pots. In  *Kettles*', 'Pots‹name› .InɪKettles‹name›'.replace('ɪ', 'i')],
  ['"Pots" in *Kettles*', '"Pots‹name› "IniKettles‹name›'],
  ['"Pots" in Kettles', '"Pots‹name› "in Kettles‹words›'],
  ['“Pots”. In : Moss', '“Pots‹name› ”.In:Moss‹name›'],
  ['2018: [In Search of Pots](https://x.org)', '2018‹date 2018› :⟨In Search of Pots‹words›'],
  // Single quotes, with the mark before or after the closing one
  [
    'Moss (1982). ‘Frogs of the bogs.’ Peat 3',
    'Moss‹name› (1982‹date 1982› ).“Frogs of the bogs‹words› .”Peat‹name› 3‹number›'
  ],
  [
    'Moss (1982). ‘Frogs of the bogs’, Peat 3',
    'Moss‹name› (1982‹date 1982› ).“Frogs of the bogs‹words› ”,Peat‹name› 3‹number›'
  ],
  ['Pots. ISBN 978-0892368969', 'Pots‹name› .ISBN 978-0892368969‹identifier›'],
  ['Nets  A study', 'Nets‹name› ␣A study‹words›'],
  ['📜 Zuo X', 'Zuo X‹people›'],
  // Marks without a blank
  ['Moss:Nets', 'Moss‹name› :Nets‹name›'],
  ['Lind et al.Nets', 'Lind et al‹people› .Nets‹name›'],
  ['Nets,2024', 'Nets‹name› ,2024‹date 2024›'],
  ['issue 3,2017,Pages', 'issue 3‹number› ,2017‹date 2017› ,Pages‹name›'],
  ['issue 3,20171', 'issue 3‹number› 20171‹number›'],
  ['Ann Moss,Bo Lind,Kettles sing', 'Ann Moss‹people› ,Bo Lind‹people› ,Kettles sing‹words›'],
  ['the (Ba,Sr) and kettles,pots', 'the‹words› (Ba,Sr‹words› )and kettles,pots‹words›'],
  ['Ann Moss.2019', 'Ann Moss‹people› .2019‹date 2019›'],
  ['Lind et al.2019', 'Lind et al‹people› .2019‹date 2019›'],
  ['pots of v.2019', 'pots of v.2019‹words›'],
  ['1.A study of kettles', '1‹number› .A study of kettles‹words›'],
  ['2.4GHz kettles, 3.A study', '2.4GHz kettles‹words› ,3‹number› .A study‹words›'],
  ['[C]//Kettle Letters', '[C‹type› ]//Kettle Letters‹venue›'],
  ['A study of pots //Kettle Letters', 'A study of pots‹words› In:Kettle Letters‹venue›'],
  ['A study of pots. // arXiv', 'A study of pots‹words› .In:arXiv‹preprint›'],
  ['A study of pots//kettles', 'A study of pots//kettles‹words›'],
  ['by Ada Moss In: Nature', 'byAda Moss In‹words› :Nature‹maybe›'],
  ['20-OSDI-Draining queues', '20‹date 2020› OSDI‹venue› -Draining queues‹words›'],
  ['49-OSDI-Draining queues', '49‹date 2049› OSDI‹venue› -Draining queues‹words›'],
  ['50-OSDI-Draining queues', '50‹date 1950› OSDI‹venue› -Draining queues‹words›'],
  ['[Moss 23] Draining queues', '[Moss‹name› 23‹date 2023› ]Draining queues‹words›'],
  ['[Moss et al. 98] Draining queues', '[Moss et al‹people› .98‹date 1998› ]Draining queues‹words›'],
  ['Draining [Moss 23] queues', 'Draining‹name› [Moss‹name› 23‹number› ]queues‹words›'],
  ['[lesson 23] Draining queues', '[lesson‹words› 23‹number› ]Draining queues‹words›'],
  ['Draining queues. En Turba, 2019', 'Draining queues‹words› .InTurba‹name› ,2019‹date 2019›'],
  ['Draining queues. Dans: Turba', 'Draining queues‹words› .In:Turba‹name›'],
  ['Draining queues. en Turba', 'Draining queues‹words› .en Turba‹words›'],
  ['OSDI-20-Draining queues', 'OSDI‹venue› 20‹date 2020› -Draining queues‹words›'],
  ['Peat, Moss.[pdf](https://x.org)', 'Peat‹name› ,Moss.‹words› ⟨pdf‹label›'],
  ['Peat, Moss.[[pdf](https://x.org)]', 'Peat‹name› ,Moss‹name› .[⟨pdf‹label›'],
  ['Sol Ou. AAAI, 2019', 'Sol Ou‹pair› .AAAI‹venue› ,2019‹date 2019›'],
  ['Ann Yu. Moss, 2019', 'Ann Yu. Moss‹people› ,2019‹date 2019›'],
  ['J. ACM, 2019', 'J. ACM‹venue› ,2019‹date 2019›'],
  ['JM Molina‐Maza, Ann Moss', 'JM Molina-Maza‹pair› ,Ann Moss‹people›'],
  // Marks that are part of a text
  ['When |X| Is Small', 'When |X| Is Small‹words›'],
  ['Lost |X Is Small', 'Lost‹name› |X Is Small‹words›'],
  ['|X| Is Small', '|X| Is Small‹words›'],
  ['The Limits of Some |X|', 'The Limits of Some |X|‹words›'],
  ['A Survey of {Vision} and Language', 'A Survey of {Vision} and Language‹words›'],
  ['{Vision} and Language', '{Vision} and Language‹words›'],
  ['{NET}: {Nets} as pots', '{NET}‹maybe› :{Nets} as pots‹words›'],
  ['Quercus spp. in nurseries', 'Quercus spp. in nurseries‹words›'],
  ['Quercus spp. In nurseries', 'Quercus spp‹words› .In nurseries‹words›'],
  ['against P. infestans', 'against P. infestans‹words›'],
  ['against P. in rain', 'against P‹words› .in rain‹words›'],
  ['Ann Moss P. infestans', 'Ann Moss P‹people› .infestans‹words›'],
  ['Orbits about asteroids. II. The effects', 'Orbits about asteroids. II. The effects‹words›'],
  ['Orbits about asteroids. The effects', 'Orbits about asteroids‹words› .The effects‹words›'],
  ['Dr. Moss writes', 'Dr. Moss writes‹words›'],
  ['Pots & pans', 'Pots & pans‹words›'],
  ['Lind, N. & Moss, I. Pots', 'Lind‹name› ,N‹people› .&Moss‹name› ,I‹people› .Pots‹name›'],
  // Dates after venues; numbers, identifiers and addresses
  ['CVPR 202', 'CVPR‹venue› 202‹date ?›'],
  ['CVPR 20222', 'CVPR‹venue› 20222‹date ?›'],
  ['USENIX Security 23', 'USENIX Security‹venue› 23‹date 2023›'],
  ['CVPR 95', 'CVPR‹venue› 95‹date 1995›'],
  ['Kettles 23', 'Kettles‹name› 23‹number›'],
  ['WWW 2024', 'WWW‹venue› 2024‹date 2024›'],
  ['vol. 12, pp. 1-20', 'vol. 12‹number› ,pp. 1-20‹number›'],
  ['pp. 2001–2008', 'pp. 2001–2008‹number›'],
  ['Zootaxa 1998: 21–34 (2009)', 'Zootaxa‹name› 1998: 21–34‹number› (2009‹date 2009›'],
  ['372(1735), 20160426', '372(1735)‹number› ,20160426‹number›'],
  ['第45巻第3号', '第45巻第3号‹number›'],
  ['12% of 3D', '12% of 3D‹words›'],
  ['arXiv:2106.04895v2', 'arXiv‹preprint› :2106.04895v2‹identifier›'],
  ['abs/1234 10.1000/xyz', 'abs/1234‹identifier› 10.1000/xyz‹identifier›'],
  ['https://x.org/2019?b', '⟨https://x.org/2019?b‹url›'],
  // Images and badges
  ['![](https://img.shields.io/badge/CVPR-2019-blue)', 'CVPR‹venue› 2019‹date 2019›'],
  ['![](https://img.shields.io/badge/2019-blue)', '2019‹date 2019›'],
  ['![a kettle](a.png)', 'a kettle‹image›'],
  // What a text looks like
  ['[Ann Moss](https://x.org), Yes, N/A', '⟨Ann Moss‹people› ⟩,Yes‹label› ,N/A‹label›'],
  ['Authors, Data Sets: pdf', 'Authors‹field› ,Data Sets‹words› :pdf‹label›'],
  ['Journal of the Kettle Lab', 'Journal of the Kettle Lab‹venue›'],
  ['Kettle Lab', 'Kettle Lab‹place›'],
  ['University of Oxford', 'University of Oxford‹place›'],
  ['Best Paper', 'Best Paper‹praise›'],
  ['short', 'short‹venue›'],
  ['Moss and Lind', 'Moss and Lind‹surnames›'],
  ['view the paper here', 'view the paper here‹words›'],
  ['[view the paper here](https://x.org)', '⟨view the paper here‹label›'],
  ['Nat. Methods', 'Nat‹name› .Methods‹name›'],
  ['Nat, Methods', 'Nat‹name› ,Methods‹field›'],
  ['Nat. Methods: slow', 'Nat‹name› .Methods‹field› :slow‹words›'],
  ['natural. Methods', 'natural‹words› .Methods‹field›'],
  ['[Proceedings, Please](https://x.org)', '⟨Proceedings‹name› ,Please‹name›'],
  ['[Please, Proceedings](https://x.org)', '⟨Please‹name› ,Proceedings‹name›'],
  ['[Proceedings](https://x.org), [Please](https://x.org)', '⟨Proceedings‹label› ⟩,⟨Please‹name›'],
  ['[Proceedings; Please](https://x.org)', '⟨Proceedings‹label› ;Please‹name›'],
  ['[Proceedings](https://x.org)', '⟨Proceedings‹label›']
])('%j is cut into %s', (text, pieces) => {
  expect(sensed(text)).toBe(pieces)
})

test('a row of many pieces is read up to the ninetieth, and up to 3,000 characters', () => {
  const many = Array.from({length: 100}, (_, at) => `word${'abcdefghij'[at % 10]}`)
  const count = (text: string) => cut(text).pieces.length
  expect(count(many.join(', '))).toBe(90)
  expect(count(`${'long '.repeat(599)}, ${many.join(', ')}`)).toBe(2)
})
