/**
 * Which proceedings a book of Springer is, by its ISBN. A book that is not here says nothing.
 *
 * Source: titles of the LNCS volumes at link.springer.com; those of MICCAI 2020, 2022 and 2023 also agree with independent lists.
 */

/** Proceedings → the ISBNs of their parts, without the leading `978-3-`. */
const books: Readonly<Record<string, string>> = {
  'MICCAI 2018': '030-00928-1 030-00931-1 030-00934-2 030-00937-3',
  'MICCAI 2019': '030-32239-7 030-32245-8 030-32248-9 030-32251-9 030-32254-0 030-32226-7',
  'MICCAI 2020': '030-59710-8 030-59713-9 030-59716-0 030-59719-1 030-59722-1 030-59725-2 030-59728-3',
  'MICCAI 2021':
    '030-87193-2 030-87196-3 030-87199-4 030-87202-1 030-87240-3 030-87231-1 030-87234-2 030-87237-3',
  'MICCAI 2022':
    '031-16431-6 031-16434-7 031-16437-8 031-16440-8 031-16443-9 031-16446-0 031-16449-1 031-16452-1',
  'MICCAI 2023':
    '031-43907-0 031-43895-0 031-43898-1 031-43901-8 031-43904-9 031-43987-2 031-43990-2 031-43993-3 031-43996-4 031-43999-5',
  'MICCAI 2024': '031-72104-5 031-72111-3',
  'MICCAI 2025': '032-04927-8'
}

/** ISBN → its proceedings. */
export const springer: ReadonlyMap<string, {venue: string; year: number}> = new Map(
  Object.entries(books).flatMap(([book, isbns]) => {
    const [venue = '', year = ''] = book.split(' ')
    return isbns.split(' ').map(isbn => [`978-3-${isbn}`, {venue, year: Number(year)}] as const)
  })
)
