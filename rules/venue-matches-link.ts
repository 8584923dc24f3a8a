/**
 * Report venue tags that contradict the link of the paper.
 *
 * Many URLs and DOIs name the event: `2021.emnlp-main.288` of the ACL Anthology is EMNLP 2021, whatever the tag says. These are proof: the
 * ACL Anthology, CVF, ECVA, the proceedings of NeurIPS, ICML and other conferences, volumes of PMLR and CEUR-WS, numbers of proceedings of
 * ACM, MICCAI and IEEE, and the codes of journals in DOIs. The year in the DOI of a journal is the year of acceptance; the issue may appear
 * up to two years later. A volume of JMLR has papers from two years. arXiv, OpenReview, numbers of IEEE Xplore and uncertain volumes prove
 * nothing.
 *
 * The first paper link that proves something counts. A different venue or year is an error. These are hints: a workshop or the Findings
 * under the name of the main conference, the tag of a preprint server beside a link to the published paper, and a year close to that of a
 * DOI. Joint events (`ACL-IJCNLP`), former names (`NIPS`), the family name `*ACL` and journals of conferences are accepted. A file name
 * that clearly belongs to a different title is a warning. The fix is safe if no other paper has the link and either only the year differs,
 * or the file name and the title have the same words.
 *
 * @example good.md
 *
 *   - [**EMNLP 2021**] Automated Generation of Accurate X-ray Reports [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)
 *   - [**ACL-IJCNLP 2021**] Competence-based Curriculum Learning [[pdf]](https://aclanthology.org/2021.acl-long.234/)
 *   - [**TPAMI 2023**] Deep Long-Tailed Learning: A Survey [[pdf]](https://doi.org/10.1109/TPAMI.2021.3054719)
 *
 * @example bad.md
 *
 *   - [**EMNLP 2018**] Automated Generation of Accurate X-ray Reports [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)
 *   - [**CVPR 2022**] Prompting Visual Context [[pdf]](https://openaccess.thecvf.com/content/CVPR2022W/EarthVision/html/Foo_Prompting_Visual_Context_CVPRW_2022_paper.html)
 *   - [**ICLR 2019**] Learning Latent Dynamics for Planning [[pdf]](https://proceedings.mlr.press/v97/hafner19a.html)
 *
 *   1:6-1:16: Tag says `EMNLP 2018`, but the linked paper is from `EMNLP 2021`
 *   2:6-2:15: Tag says `CVPR 2022`, but the linked paper is from a workshop of CVPR 2022
 *   3:6-3:15: Tag says `ICLR 2019`, but the linked paper is from `ICML 2019`
 *
 * @example fixed.md
 *
 *   - [**EMNLP 2021**] Automated Generation of Accurate X-ray Reports [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)
 *   - [**CVPR 2022**] Prompting Visual Context [[pdf]](https://openaccess.thecvf.com/content/CVPR2022W/EarthVision/html/Foo_Prompting_Visual_Context_CVPRW_2022_paper.html)
 *   - [**ICLR 2019**] Learning Latent Dynamics for Planning [[pdf]](https://proceedings.mlr.press/v97/hafner19a.html)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {
  type Disagreement,
  disagreement,
  isAclFamily,
  namesTitles,
  provingLink,
  slugShare,
  titleShare
} from '../src/tags/proof.ts'
import {
  inSentence,
  isInAbstract,
  isWhole,
  repeatsYear,
  type Retagged,
  retagged,
  type Tag,
  venueTag
} from '../src/tags/tag.ts'
import type {Part} from '../src/flow/flow.ts'
import type {Entry, EntryLink, PaperList} from '../src/model/types.ts'
import {primaryLink} from '../src/model/paper-link.ts'
import {worksOf} from '../src/works/works.ts'
import type {PaperId, Proof} from '../src/text/types.ts'
import {workshopHosts, workshopVolume} from '../src/text/patterns/acl.ts'
import {parseVenue} from '../src/text/venue-tag.ts'

export default lintRule<Root>(docs('venue-matches-link'), (tree, file) => {
  const list = listOf(tree, file)
  const shared = sharedIds(list)
  for (const entry of list.entries) {
    const tag = venueTag(list, entry)
    const venue = tag?.venue ?? entry.venue
    const cited = tag ? undefined : citedYear(list, entry)
    const link = provingLink(list, entry)
    const found =
      link &&
      venue &&
      disagreement(
        venue.text,
        tag?.says ?? parseVenue(venue.text),
        tag && isVolume(list.source, tag) ? undefined : (tag?.year.value ?? cited?.value),
        link.identity.proof,
        isAclFamily(list.source, venue)
      )

    const primary = primaryLink(entry)
    const inside = link || !tag ? undefined : workshopVolume(primary?.identity?.id ?? '')
    const isTrack = tag !== undefined && namesTrack(list.source, tag)
    if (primary && inside && !isTrack && tag?.year.value === inside.year && isHost(tag)) {
      report(file, list, {
        reason: `Tag says \`${tag.text}\`, but the linked paper is from a workshop`,
        span: tag.span,
        note: `Volume \`${inside.volume}\` of the ACL Anthology is from a workshop, probably one at ${tag.venue.text}`,
        evidence: 'hint',
        level: 'hint',
        entry,
        related: [{span: primary.urlSpan, message: `ACL Anthology volume \`${inside.volume}\``}]
      })
      continue
    }
    const share = primary && slugShare(entry, primary)
    const isOfTitle = primary?.isTitle === true || !entry.links.some(d => d.isTitle)
    if (primary && share !== undefined && share < 0.5 && isOfTitle && namesTitles(list, entry)) {
      const named = primary.identity?.slug?.words.join(' ')
      report(file, list, {
        reason: `Link is to another paper: its file name says \`${named}\`, the title is \`${entry.title?.text}\``,
        span: primary.urlSpan,
        note: `Only ${Math.round(share * 100)} % of the words in the file name are in the title; for the same paper it is 60 % or more${found ? `, and the link is ${link.identity.proof.source}` : ''}`,
        evidence: found ? 'proof' : 'hint',
        level: found ? 'error' : 'warn',
        entry
      })
      continue
    }

    if (found?.kind === 'track' && isTrack) continue
    if (found?.kind === 'venue' && link && venue && goesOn(list.source, venue, link.identity.proof)) continue
    if (found && venue && isOfAnother(entry, link, venue, tag)) continue
    if (
      !found ||
      !venue ||
      !isWhole(list.source, venue) ||
      (!tag && (inSentence(list.source, venue) || isInAbstract(list, entry)))
    )
      continue
    const {proof} = link.identity
    const wrong = found.kind === 'year' && cited ? cited : venue
    const span = tag?.span ?? wrong.span
    const text = tag?.text ?? wrong.text
    const right = tag && corrected(list, tag, found, proof)
    const safe =
      'certain' in found &&
      found.certain &&
      !shared.has(link.identity.id) &&
      (found.kind === 'year' || titleShare(entry, link) >= 0.8) &&
      (proof.year === tag?.year.value || !repeatsYear(list, entry))
    report(file, list, {
      reason: `${wrong === cited ? 'Year is' : 'Tag says'} \`${text}\`, but the linked paper is from ${said(found, proof, right?.text)}`,
      span,
      note: `The link is ${proof.source}${proof.yearIs === 'from' && proof.year ? `; the issue appeared in ${proof.year} or up to two years later` : ''}`,
      evidence: 'proof',
      level: 'certain' in found && found.certain ? 'error' : 'hint',
      entry,
      related: [{span: link.urlSpan, message: proof.source}],
      ...(right && {fix: {safe, edits: right.edits, changes: ['venue', 'year'] as const}})
    })
  }
})

/** Whether a tag goes on with its track: `EMNLP 2024 Findings`, `CVPR 2025 Clay Workshop`. */
function namesTrack(source: string, {span}: Tag): boolean {
  return /^[ *_]{1,4}(?:\p{Lu}[\p{L}\d]*[ -]){0,3}(?:findings|workshops?|student)\b/iu.test(
    source.slice(span.end, span.end + 60)
  )
}

/** Whether a line break divides the name of the proven venue: `Pattern Recognition<br>Letters`. */
function goesOn(source: string, {text, span}: Part, proof: Proof): boolean {
  const [, rest] = /^\s*<br\s*\/?>\s*([\p{L} ]{2,60})/iu.exec(source.slice(span.end, span.end + 80)) ?? []
  const whole = `${text} ${rest?.trim()}`
  const says = parseVenue(whole)
  return (
    rest !== undefined && says.base !== undefined && disagreement(whole, says, undefined, proof) === undefined
  )
}

/** Whether a venue is that of another link, right before it: `[Title](…) and [its sequel](…), ACL 2014`. */
function isOfAnother({links}: Entry, link: EntryLink, venue: Part, tag: Tag | undefined): boolean {
  const last = links.findLast(d => d.span.end <= venue.span.start)
  const proof = last === link ? undefined : last?.identity?.proof
  if (!proof || !tag) return false
  return disagreement(venue.text, tag.says, tag.year.value, proof, false) === undefined
}

/** The year of an entry that cites a journal, in parentheses: `*Nature Medicine* 26, 855–860 (2020)`. */
function citedYear({source}: PaperList, {year}: Entry): Entry['year'] {
  if (!year || !source.slice(0, year.span.start).endsWith('(')) return undefined
  return source.startsWith(')', year.span.end) ? year : undefined
}

/** Whether a tag names a conference of the ACL itself, at which workshops are held. */
const isHost = ({says: {base, workshop, at}}: Tag): boolean =>
  base !== undefined && !workshop && at === undefined && workshopHosts.has(base.abbr)

/** Whether a number after a journal is its volume: `Nature Medicine 26`, not `TPAMI'21`. */
function isVolume(source: string, {year, says}: Tag): boolean {
  const isShort = /^\d{2}$/.test(year.text) && !/['’‘`´]/.test(source[year.span.start - 1] ?? '')
  return isShort && says.base?.type === 'journal'
}

/** Identifiers that several works of the list link: there, it may be the link that is wrong. */
function sharedIds(list: PaperList): ReadonlySet<PaperId> {
  const seen = new Set<PaperId>()
  const shared = new Set<PaperId>()
  for (const {entries} of worksOf(list)) {
    const ids = entries.length === 1 ? entries[0].ids : new Set(entries.flatMap(d => d.ids))
    for (const id of ids) (seen.has(id) ? shared : seen).add(id)
  }
  return shared
}

/** The tag as the proof has it; nothing if only a person can say how the list writes it. */
function corrected(
  list: PaperList,
  tag: Tag,
  found: Disagreement,
  {venue, year, yearIs}: Proof
): Retagged | undefined {
  const exact = yearIs === 'exact' && year !== undefined && year !== tag.year.value ? {year} : {}
  if (found.kind === 'track') return undefined
  if (found.kind === 'year') return 'year' in exact ? retagged(list, tag, exact) : undefined
  return retagged(list, tag, {venue, ...exact})
}

function said(found: Disagreement, {venue, year, yearIs}: Proof, expected: string | undefined): string {
  const dated = (name: string) => (year === undefined || yearIs === 'from' ? name : `${name} ${year}`)
  if (found.kind === 'track') {
    return found.proven.startsWith('a workshop of ') ? dated(found.proven) : `\`${dated(found.proven)}\``
  }
  const later = {exact: 0, volume: 1, from: 2}[yearIs]
  if (found.kind === 'year' && later > 0 && year !== undefined) return `${year} to ${year + later}`
  return `\`${expected ?? dated(venue)}\``
}
