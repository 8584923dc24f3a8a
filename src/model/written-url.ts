/**
 * A URL as it can be in Markdown.
 */

/** The URL with what would end a link, a table cell or an HTML attribute percent-encoded. */
export function writtenUrl(url: string): string {
  return url.replace(
    /[\s()|<>"'`\\]/g,
    found => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )
}
