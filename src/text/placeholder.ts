/**
 * URLs that are still to come.
 */

/** What people write until they have a URL. */
const placeholder =
  /^(?:#|\.|\/|https?:(?:\/\/)?|<?(?:todo|tba|tbd|n\/?a|none|null|link|url|xxx+|\?+|-+|soon|(?:coming|available)[ _-]?soon|to be (?:added|released|announced)|placeholder)>?|(?:https?:\/\/)?(?:www\.)?(?:(?:example|your-?link|link)\.(?:com|org)\/?.*|github\.com\/(?:(?:user(?:name)?|your-?(?:user)?name)\/(?:your-?)?repo(?:sitory)?|x{3,}\/x{3,})\/?))$/i

/** Whether there is nothing where a URL should be, or what people write until they have one: `#`, `TODO`, `-`. */
export function isPlaceholder(url: string): boolean {
  return url.trim() === '' || placeholder.test(url.trim())
}
