/**
 * Words that labels of links say.
 */

const words =
  'pdf|paper|arxiv|code|link|project|github|page|website|web|video|data|dataset|demo|slides|blog|bib|bibtex|official|doi'

/** Labels that can only be those of a link; a bare `[1] (https://…)` may be a reference. */
export const linkLabel = new RegExp(String.raw`^\W*(?:${words})\b|^\[.*\]$|^(?:论文|代码|链接|项目)`, 'i')

/** A whole label without its opening bracket. */
export const linkWord = new RegExp(`(?:^|\\s)(${words})$`, 'i')
