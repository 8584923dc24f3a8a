/**
 * Tokens of IEEE's DOIs (`10.1109/CVPR52733.2024.01032` → `CVPR`), in lower case.
 *
 * Source: DBLP, 49,225 DOIs of conferences without a wrong year.
 */

/** Conferences whose year in the DOI is the year of the event. */
const conferences =
  'CVPR ICCV WACV ICASSP ICIP ICRA IROS ICME ICDE ICDM BigData ASONAM ISBI EMBC BIBM 3DV FG ASRU IJCNN CEC EuroS&P ICSE ASE ISMAR BHI ICHI ICTAI IJCB DICTA DSN HPCA INFOCOM IGARSS FOCS WASPAA SANER ICPC MSR ITSC IV CASE Humanoids'

/** Conferences that are labelled with another year than the one they were held in now and then (ICPR 2020 in January 2021). */
const labelled = 'ICPR SLT EUSIPCO'

/** Journals: the year is the one in which the DOI was assigned. */
const journals =
  'TPAMI TMI JBHI TIP TMM TCSVT TNNLS TKDE TBME TCYB TVCG TSP TGRS TIFS TDSC JSTSP TAFFC TSE TPDS TETCI TAI GRSL JSTARS TMC TEVC TASLP'

/** Tokens that differ from our abbreviation. */
const spelled: readonly (readonly [token: string, venue: string])[] = [
  ['lra', 'RA-L'],
  ['tro', 'T-RO'],
  ['lsp', 'SPL'],
  ['taslpro', 'TASLP'],
  ['tits', 'T-ITS'],
  ['tiv', 'T-IV'],
  ['access', 'IEEE Access'],
  ['jproc', 'Proc. IEEE'],
  ['lgrs', 'GRSL'],
  ['tbdata', 'TBD']
]

export interface IeeeToken {
  venue: string
  /** Whether the year is that of the event, of the assignment of the DOI, or neither for sure. */
  year: 'exact' | 'from' | 'unsure'
  workshop: boolean
}

const rows = (names: string, year: IeeeToken['year'], workshop = false) =>
  names
    .split(' ')
    .map(venue => [(workshop ? `${venue}w` : venue).toLowerCase(), {venue, year, workshop}] as const)

/** Token → what it stands for; an unknown token says nothing. */
export const ieee: ReadonlyMap<string, IeeeToken> = new Map<string, IeeeToken>([
  ...rows(conferences, 'exact'),
  ...rows('CVPR ICCV WACV ICDM ICME', 'exact', true),
  ...rows(labelled, 'unsure'),
  ...rows(journals, 'from'),
  ...spelled.map(([token, venue]) => [token, {venue, year: 'from' as const, workshop: false}] as const),
  ['sp', {venue: 'IEEE S&P', year: 'exact', workshop: false}],
  ['eurosp', {venue: 'EuroS&P', year: 'exact', workshop: false}],
  ['vr', {venue: 'IEEE VR', year: 'exact', workshop: false}]
])
