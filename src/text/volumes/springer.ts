/**
 * Which proceedings a book of Springer is, by its ISBN. A book that is not here says nothing.
 *
 * Source: the venues that independent lists give for chapters of these books; a further book comes in with such an agreement, or with a
 * record of Crossref.
 */

/** Proceedings → the ISBNs of their parts, without the leading `978-3-`. */
const books: Readonly<Record<string, string>> = {
  'MICCAI 2018': '030-00934-2',
  'MICCAI 2019': '030-32254-0',
  'MICCAI 2020': '030-59716-0',
  'MICCAI 2021': '030-87199-4',
  'MICCAI 2022': '031-16440-8 031-16446-0 031-16449-1',
  'MICCAI 2023': '031-43996-4 031-43999-5',
  'MICCAI 2024': '031-72104-5',
  'MICCAI 2025': '032-04927-8'
}

/** ISBN → its proceedings. */
export const springer: ReadonlyMap<string, {venue: string; year: number}> = new Map(
  Object.entries(books).flatMap(([book, isbns]) => {
    const [venue = '', year = ''] = book.split(' ')
    return isbns.split(' ').map(isbn => [`978-3-${isbn}`, {venue, year: Number(year)}] as const)
  })
)
