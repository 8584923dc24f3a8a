/**
 * Fields of scholarship: titles that works of theirs might have, and where these are published.
 */

/** What a field calls its works, and where it publishes them. */
export interface Field {
  name: string
  titles: readonly string[]
  journals: readonly string[]
  conferences: readonly string[]
}

export const fields: readonly Field[] = [
  {
    name: 'Robots',
    titles: [
      'Learning to Plan with Sparse Maps',
      'Contrastive Fields for Robot Touch',
      'Tiny Policies with Long Memory',
      'Dense Rewards without Labels',
      'GripNet: Grasping Wet Objects in Clutter',
      'Catching Soft Balls with Stiff Fingers',
      'Walking on Crates at Night',
      'Teaching Drones to Hesitate',
      'Doors That Open Themselves',
      'Whole-Body Balance on Moving Ferries',
      'Can Robots Wait?',
      'Imitation from Third-Person Video'
    ],
    journals: ['Autonomous Robots', 'IEEE Robotics and Automation Letters', 'Science Robotics'],
    conferences: ['ICRA', 'IROS', 'CoRL', 'RSS', 'CVPR', 'NeurIPS']
  },
  {
    name: 'Language',
    titles: [
      'Masked Tokens Are Enough for Audio',
      'Retrieval in the Loop of Translation',
      'Parsing Proverbs with Small Models',
      'Borrowed Plurals and Their Gender',
      'How Speakers End a Story',
      'Silent Negation in Child Speech',
      'ToneBank: A Corpus of Sung Vowels',
      'Does Word Order Matter to Listeners?',
      'Tone Sandhi without Tones',
      'Evidentials at the Edge of the Clause',
      'Reading Maps Aloud',
      'Counting Words in Braille'
    ],
    journals: ['Computational Linguistics', 'Journal of Phonetics', 'Natural Language Semantics', 'Lingua'],
    conferences: ['ACL', 'EMNLP', 'NAACL', 'COLING', 'INTERSPEECH']
  },
  {
    name: 'Medicine',
    titles: [
      'Night shifts and heart rhythm in hospital nurses',
      'Iron supplements after mild concussion',
      'Early mobilisation following hip repair',
      'Sleep duration and liver fat in young adults',
      'Masks in night trains: a cohort study',
      'Screening for silent fractures at home',
      'Waiting times and the outcome of stroke',
      'Salt substitutes in school kitchens',
      'Who returns to work after sepsis?',
      'Hand washing in rural clinics',
      'Vitamin D and falls in care homes',
      'Loneliness and blood pressure'
    ],
    journals: ['Nature Medicine', 'BMJ Open', 'The Lancet', 'Annals of Internal Medicine', 'PLOS Medicine'],
    conferences: ['MICCAI', 'ISBI', 'MIDL', 'AMIA']
  },
  {
    name: 'Earth and sky',
    titles: [
      'Dust in twin rings of young stars',
      'Slow winds over warm oceans',
      'A tilted moon and its tides',
      'Seasonal storage of groundwater in karst',
      'Rivers that change their course',
      'Craters by night',
      'Glacier retreat seen from old photographs',
      'Flood marks as data',
      'Drought memory of beech forests',
      'The chemistry of fog',
      'Snow cover and spring runoff',
      'Dark matter in small galaxies'
    ],
    journals: [
      'Icarus',
      'Water Resources Research',
      'Geophysical Research Letters',
      'Journal of Climate',
      'The Astrophysical Journal'
    ],
    conferences: ['IGARSS', 'AGU Fall Meeting', 'EGU General Assembly']
  },
  {
    name: 'Society',
    titles: [
      'Bread prices in small ports',
      'The long road to a minimum wage',
      'Who votes by mail?',
      'Ferries, bridges and the price of land',
      'Trust among strangers in markets',
      'Homework and the length of the school day',
      'Rent control and moving houses',
      'Grading on a curve',
      'Juries without judges',
      'What diaries leave out',
      'Remittances and roofs',
      'Queues as institutions'
    ],
    journals: [
      'Journal of Public Economics',
      'The Economic History Review',
      'Social Networks',
      'Law & Society Review',
      'Sociological Methods & Research'
    ],
    conferences: ['CHI', 'CSCW', 'ICWSM', 'EC']
  },
  {
    name: 'Systems',
    titles: [
      'Logs that forget',
      'Cheap snapshots for busy disks',
      'Verified parsers for dirty data',
      'Fences without stalls',
      'Routing around a broken cable',
      'FlashTree: An Index for Slow Clouds',
      'Compiling queries to small loops',
      'Garbage collection by lottery',
      'Proofs that run fast',
      'Is my cache lying?',
      'A type system for spreadsheets',
      'Fuzzing printers'
    ],
    journals: [
      'ACM Transactions on Computer Systems',
      'Journal of Functional Programming',
      'Computer Networks'
    ],
    conferences: ['SOSP', 'OSDI', 'PLDI', 'SIGMOD', 'USENIX Security', 'NSDI']
  }
]
