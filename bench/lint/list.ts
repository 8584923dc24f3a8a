/**
 * Lists of papers that do not exist, as long as one likes: titles in the words of real ones, and several ways to write an entry.
 */

const subjects =
  'Graph Neural Networks|Vision Transformers|Language Models|Diffusion Models|Medical Images|Point Clouds|Recommender Systems|Reward Models|Tabular Data|Protein Structures|Time Series|Code Generation|Speech Recognition|Image Registration|Federated Learning|Knowledge Graphs'
const aims =
  'Learning|Rethinking|Towards Robust|On the Limits of|Scaling|Benchmarking|A Survey of|Efficient Fine-Tuning of|Unsupervised Adaptation of|Understanding|Self-Supervised Training of|Causal Views on|Privacy in|Calibrating'
const means =
  'with Sparse Attention|via Contrastive Pre-Training|under Distribution Shift|from Noisy Labels|for Low-Resource Languages|without Forgetting|by Optimal Transport|in the Wild|through Weak Supervision|at Test Time|as Latent Variables|beyond Accuracy|across Domains|for Clinical Practice'
const names =
  'Ada Lopez|Bo Chen|Carla Novak|Dmitri Ivanov|Emma Weiss|Farid Haddad|Grace Kim|Hugo Silva|Ines Moreau|Jun Tanaka'
const venues = 'CVPR|NeurIPS|ICLR|ICML|ACL|EMNLP|MICCAI|AAAI|WACV|TPAMI'

interface Paper {
  title: string
  authors: string
  venue: string
  year: number
  pdf: string
  code: string | undefined
}

/** Ways to write an entry; every section keeps to one. */
const shapes: readonly ((paper: Paper) => string)[] = [
  d => `- [**${d.venue} ${d.year}**] ${d.title} [[pdf]](${d.pdf})${d.code ? ` [[code]](${d.code})` : ''}`,
  d =>
    `* **${d.title}**, *${d.authors}*, ${d.venue} ${d.year}. [Paper](${d.pdf})${d.code ? `, [Code](${d.code})` : ''}`,
  d => `| ${d.title} | ${d.venue} | ${d.year} | [PDF](${d.pdf}) | ${d.code ? `[Code](${d.code})` : '-'} |`,
  d => `1. [${d.title}](${d.pdf}) - ${d.authors} (${d.year})`,
  d => `- **[${d.title}](${d.pdf})**\n  - ${d.authors}. ${d.venue}, ${d.year}`
]
const table = '| Title | Venue | Year | Paper | Code |\n| --- | --- | --- | --- | --- |\n'

/** Entries of a section. */
const sectionLength = 40

/**
 * A list of so many entries, in sections of forty; the same for each call.
 *
 * @param links
 *   Addresses of the papers, one for each entry, in place of those of arXiv and GitHub.
 */
export function listOf(count: number, links?: readonly string[]): string {
  const random = randomNumbers(count)
  const pick = (all: string) => {
    const choices = all.split('|')
    return choices[random(choices.length)] ?? ''
  }
  const sections: string[] = []
  for (let first = 0; first < count; first += sectionLength) {
    const number = first / sectionLength
    const shape = shapes[number % shapes.length]
    const entries = Array.from({length: Math.min(sectionLength, count - first)}, (_, index) =>
      shape(linkedTo(links?.[first + index], paper(first + index, random, pick)))
    )
    const head = shape === shapes[2] ? table : ''
    sections.push(`## ${pick(subjects)} ${pick(means)}, Part ${number + 1}\n\n${head}${entries.join('\n')}\n`)
  }
  return `# Awesome Papers\n\nPapers on everything, in ${sections.length} sections.\n\n${sections.join('\n')}`
}

function linkedTo(url: string | undefined, entry: Paper): Paper {
  return url === undefined ? entry : {...entry, pdf: url, code: undefined}
}

function paper(index: number, random: (below: number) => number, pick: (all: string) => string): Paper {
  const year = 2015 + random(10)
  const method = `${String.fromCharCode(65 + random(26))}${pick('ormer|Net|Flow|Mix|Prompt|Bench')}`
  const plain = `${pick(aims)} ${pick(subjects)} ${pick(means)}`
  const id = `${year - 2000}${String(1 + random(12)).padStart(2, '0')}.${String(index).padStart(5, '0')}`
  return {
    title: random(3) === 0 ? `${method}: ${plain}` : `${plain} and ${pick(subjects)}`,
    authors: `${pick(names)}, ${pick(names)} and ${pick(names)}`,
    venue: pick(venues),
    year,
    pdf: `https://arxiv.org/abs/${id}`,
    code: random(10) < 7 ? `https://github.com/lab-${random(900)}/repo-${index.toString(36)}` : undefined
  }
}

/** Random whole numbers from 0 to below a limit (a linear congruential generator), the same for each seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
