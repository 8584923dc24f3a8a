/**
 * Codes by which publishers name their journals in URLs and DOIs, each with the abbreviation of our table of venues.
 */

/** Elsevier: ISSN in the PII. Source: ISSN portal. */
export const elsevierIssn: Readonly<Record<string, string>> = {
  '13618415': 'MedIA',
  '00313203': 'PR',
  '08936080': 'NN',
  '09252312': 'Neurocomputing',
  '09507051': 'KBS',
  '09574174': 'ESWA',
  '15662535': 'INFFUS',
  '08956111': 'CMIG',
  '00104825': 'CBM',
  '09333657': 'AIIM',
  '17468094': 'BSPC',
  '01692607': 'CMPB',
  '10538119': 'NeuroImage',
  '10773142': 'CVIU',
  '02628856': 'IVC',
  '01678655': 'PRL',
  '09242716': 'ISPRS',
  '09521976': 'EAAI',
  '15684946': 'ASOC',
  '00200255': 'INS',
  '15320464': 'JBI',
  '03064573': 'IPM',
  '08852308': 'CSL',
  '01676393': 'Speech Commun.',
  '00043702': 'AIJ',
  '00344257': 'RSE'
}

/** Elsevier: `10.1016/j.<code>.`. Source: DBLP. */
export const elsevierCode: Readonly<Record<string, string>> = {
  media: 'MedIA',
  patcog: 'PR',
  neunet: 'NN',
  neucom: 'Neurocomputing',
  knosys: 'KBS',
  eswa: 'ESWA',
  inffus: 'INFFUS',
  compmedimag: 'CMIG',
  compbiomed: 'CBM',
  artmed: 'AIIM',
  bspc: 'BSPC',
  cmpb: 'CMPB',
  neuroimage: 'NeuroImage',
  cviu: 'CVIU',
  imavis: 'IVC',
  patrec: 'PRL',
  isprsjprs: 'ISPRS',
  engappai: 'EAAI',
  asoc: 'ASOC',
  ins: 'INS',
  jbi: 'JBI',
  ipm: 'IPM',
  csl: 'CSL',
  specom: 'Speech Commun.',
  artint: 'AIJ',
  rse: 'RSE'
}

/** Springer: `10.1007/s<code>-`. Source: DBLP. */
export const springerCode: Readonly<Record<string, string>> = {
  '11263': 'IJCV',
  '10994': 'MLJ',
  '10462': 'Artif. Intell. Rev.',
  '00521': 'Neural Comput. Appl.',
  '11042': 'MTAP',
  '10618': 'DMKD',
  '10115': 'KAIS',
  '00138': 'MVA',
  '11548': 'IJCARS',
  '10278': 'JDI',
  '00330': 'Eur. Radiol.',
  '11432': 'SCIS',
  '11390': 'JCST',
  '10514': 'Auton. Robots',
  '11063': 'NPL',
  '10489': 'Appl. Intell.',
  '13042': 'IJMLC',
  '00371': 'Vis. Comput.',
  '41095': 'CVM',
  '11633': 'MIR',
  '11280': 'World Wide Web'
}

/** Nature: `10.1038/s<code>-`. Source: nature.com. */
export const natureCode: Readonly<Record<string, string>> = {
  '41586': 'Nature',
  '41467': 'Nat. Commun.',
  '41592': 'Nat. Methods',
  '41551': 'Nat. Biomed. Eng.',
  '42256': 'Nat. Mach. Intell.',
  '41591': 'Nat. Med.',
  '41598': 'Sci. Rep.',
  '41746': 'npj Digit. Med.',
  '41597': 'Sci. Data',
  '42003': 'Commun. Biol.',
  '41587': 'Nat. Biotechnol.',
  '41593': 'Nat. Neurosci.',
  '41562': 'Nat. Hum. Behav.',
  '43588': 'Nat. Comput. Sci.',
  '43856': 'Commun. Med.',
  '41524': 'npj Comput. Mater.',
  '41588': 'Nat. Genet.'
}

/** MDPI: ISSN → journal, its code in DOIs, and the year before volume 1. Source: mdpi.com. */
export const mdpiIssn: Readonly<Record<string, {venue: string; code: string; before: number}>> = {
  '1424-8220': {venue: 'Sensors', code: 's', before: 2000},
  '2072-4292': {venue: 'Remote Sens.', code: 'rs', before: 2008},
  '2076-3417': {venue: 'Appl. Sci.', code: 'app', before: 2010},
  '2075-4418': {venue: 'Diagnostics', code: 'diagnostics', before: 2010},
  '2072-6694': {venue: 'Cancers', code: 'cancers', before: 2008},
  '2079-9292': {venue: 'Electronics', code: 'electronics', before: 2011},
  '2313-433x': {venue: 'J. Imaging', code: 'jimaging', before: 2014},
  '1099-4300': {venue: 'Entropy', code: 'e', before: 1998},
  '2306-5354': {venue: 'Bioengineering', code: 'bioengineering', before: 2013}
}

/** Beginnings of DOIs that belong to one journal. Source: Crossref. */
export const doiPrefix: readonly (readonly [prefix: string, venue: string])[] = [
  ['10.1162/tacl', 'TACL'],
  ['10.1162/coli', 'CL (journal)'],
  ['10.1162/neco', 'Neural Comput.'],
  ['10.1002/mp.', 'Med. Phys.'],
  ['10.1002/mrm.', 'MRM'],
  ['10.1002/hbm.', 'Hum. Brain Mapp.'],
  ['10.1111/cgf.', 'CGF'],
  ['10.1148/ryai.', 'Radiology: AI'],
  ['10.1148/radiol.', 'Radiology'],
  ['10.1056/aioa', 'NEJM AI'],
  ['10.1093/bib/', 'BIB'],
  ['10.1093/bioinformatics/', 'Bioinformatics'],
  ['10.1093/jamia/', 'JAMIA'],
  ['10.1073/pnas.', 'PNAS'],
  ['10.1126/science.', 'Science'],
  ['10.1126/sciadv.', 'Sci. Adv.'],
  ['10.1126/scirobotics.', 'Sci. Robot.'],
  ['10.1371/journal.pone.', 'PLOS ONE'],
  ['10.7554/elife.', 'eLife'],
  ['10.1088/1361-6560/', 'PMB'],
  ['10.1177/02783649', 'IJRR']
]
