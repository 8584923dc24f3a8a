import {testRule} from './test-rule.ts'

const url = 'https://doi.org/10.1177/1758835920922055'
const text = `- [**JEI 2022**] Deep Screening of Chest X-Rays [[pdf]](${url})\n`
const known = (...notices: [source: string, kind: string][]) => ({
  links: [
    {
      url,
      verdict: 'ok',
      reason: 'registered',
      records: notices.map(([source, kind]) => ({
        source,
        date: '2026-11-24',
        title: '',
        authors: [],
        ...(kind && {notice: {kind, says: 'notice 10.1177/2'}})
      }))
    }
  ]
})
const found = (word: string) => [`1:57-1:97: Paper ${word}: \`Deep Screening of Chest X-Rays\``]

testRule('no-retracted-paper', [
  ...['Deep Screening of Chest X-Rays (withdrawn)', '**RETRACTED** Deep Screening of Chest X-Rays'].map(
    title => ({
      name: `an entry that says so itself: ${title}`,
      text: text.replace('Deep Screening of Chest X-Rays', title),
      options: known(['Crossref', 'retraction'])
    })
  ),
  {name: 'is silent where no registry says so', text, options: known(['Crossref', ''])},
  {name: 'retracted', text, options: known(['Crossref', 'retraction']), findings: found('was retracted')},
  {name: 'withdrawn', text, options: known(['arXiv', 'withdrawal']), findings: found('was withdrawn')},
  {name: 'removed', text, options: known(['Crossref', 'removal']), findings: found('was removed')},
  {
    name: 'of concern',
    text,
    options: known(['Crossref', 'concern']),
    findings: found('is under an expression of concern')
  },
  {
    name: 'a flag of OpenAlex',
    text,
    options: known(['OpenAlex', 'retraction']),
    findings: found('was retracted')
  },
  {
    name: 'the stronger of two registries speaks',
    text,
    options: known(['OpenAlex', 'retraction'], ['Crossref', 'concern']),
    findings: found('is under an expression of concern')
  }
])
