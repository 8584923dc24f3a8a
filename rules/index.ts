/**
 * Every rule, in the order in which they run, with the level of what it finds.
 */

import type {Root} from 'mdast'
import type {Plugin} from 'unified-lint-rule'
import type {Level} from '../src/finding.ts'
import codeHealth from './code-health.ts'
import badgeCount from './badge-count.ts'
import canonicalLink from './canonical-link.ts'
import directive from './directive.ts'
import entryFormat from './entry-format.ts'
import fileSize from './file-size.ts'
import hiddenText from './hidden-text.ts'
import linkKind from './link-kind.ts'
import linkLabel from './link-label.ts'
import paperOrder from './paper-order.ts'
import noDeadLink from './no-dead-link.ts'
import noMovedLink from './no-moved-link.ts'
import noRetractedPaper from './no-retracted-paper.ts'
import noMissingFragment from './no-missing-fragment.ts'
import noUnverifiedLink from './no-unverified-link.ts'
import recordMatchesEntry from './record-matches-entry.ts'
import recordMatchesTag from './record-matches-tag.ts'
import publishedVenue from './published-venue.ts'
import titleMatchesPaper from './title-matches-paper.ts'
import noBrokenReference from './no-broken-reference.ts'
import noEmptyLink from './no-empty-link.ts'
import noMalformedLink from './no-malformed-link.ts'
import noDuplicatePaper from './no-duplicate-paper.ts'
import noSharedLink from './no-shared-link.ts'
import preprintYear from './preprint-year.ts'
import venueMatchesLink from './venue-matches-link.ts'
import venueName from './venue-name.ts'
import venueTag from './venue-tag.ts'
import venueYear from './venue-year.ts'
import tableCells from './table-cells.ts'
import titleText from './title-text.ts'
import toc from './toc.ts'
import translations from './translations.ts'

/** A plugin that takes `[severity, options]`; the options are those of each rule. */
export type LintRule = Plugin<Root, never>

/** `network` marks rules that judge answers of the network; `directive` stays last: it judges what the others said. */
export const rules: Readonly<Record<string, {rule: LintRule; level: Level | 'off'; network?: true}>> = {
  'entry-format': {rule: entryFormat, level: 'warn'},
  'no-empty-link': {rule: noEmptyLink, level: 'error'},
  'no-malformed-link': {rule: noMalformedLink, level: 'error'},
  'link-label': {rule: linkLabel, level: 'warn'},
  'no-duplicate-paper': {rule: noDuplicatePaper, level: 'error'},
  'no-shared-link': {rule: noSharedLink, level: 'warn'},
  'venue-tag': {rule: venueTag, level: 'warn'},
  'venue-name': {rule: venueName, level: 'warn'},
  'venue-year': {rule: venueYear, level: 'error'},
  'venue-matches-link': {rule: venueMatchesLink, level: 'error'},
  'preprint-year': {rule: preprintYear, level: 'warn'},
  'paper-order': {rule: paperOrder, level: 'warn'},
  'title-text': {rule: titleText, level: 'warn'},
  'canonical-link': {rule: canonicalLink, level: 'warn'},
  'link-kind': {rule: linkKind, level: 'warn'},
  'badge-count': {rule: badgeCount, level: 'error'},
  toc: {rule: toc, level: 'warn'},
  'no-broken-reference': {rule: noBrokenReference, level: 'error'},
  'table-cells': {rule: tableCells, level: 'error'},
  'hidden-text': {rule: hiddenText, level: 'error'},
  translations: {rule: translations, level: 'warn'},
  'file-size': {rule: fileSize, level: 'warn'},
  'no-dead-link': {rule: noDeadLink, level: 'error', network: true},
  'no-moved-link': {rule: noMovedLink, level: 'warn', network: true},
  'no-missing-fragment': {rule: noMissingFragment, level: 'warn', network: true},
  'no-unverified-link': {rule: noUnverifiedLink, level: 'off', network: true},
  'title-matches-paper': {rule: titleMatchesPaper, level: 'error', network: true},
  'record-matches-tag': {rule: recordMatchesTag, level: 'warn', network: true},
  'record-matches-entry': {rule: recordMatchesEntry, level: 'hint', network: true},
  'published-venue': {rule: publishedVenue, level: 'hint', network: true},
  'no-retracted-paper': {rule: noRetractedPaper, level: 'error', network: true},
  'code-health': {rule: codeHealth, level: 'hint', network: true},
  directive: {rule: directive, level: 'warn'}
}
