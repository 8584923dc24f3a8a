/**
 * Passwords in URLs, which no report may show.
 */

/** A text in which every password of a URL is stars, one for each character, so that places stay the same. */
export function withoutPasswords(text: string): string {
  if (!text.includes('@')) return text
  return text.replace(
    /(https?:\/\/[^\s/:@]{0,200}:)([^\s/@]{1,200})(?=@)/gi,
    (_, before: string, password: string) => before + '*'.repeat(password.length)
  )
}
