/**
 * How much of an answer is worth reading.
 */

/** Bytes of a page that refuses us which are read: challenges can be anywhere in them. */
export const pageLimit = 65_536

/** Bytes of a page that succeeds which are read: its title and parking scripts are at its beginning. */
const headLimit = 16_384

/** Bytes of anything else: enough for `%PDF`. */
export const fileLimit = 1024

/** How many bytes of a body are worth reading. */
export function bodyLimit(status: number, headers: Readonly<Record<string, string>>): number {
  if (status >= 300 && status < 400) return 0
  const type = headers['content-type'] ?? ''
  if (type !== '' && !/html|text|xml|json/i.test(type)) return fileLimit
  return status < 300 && status !== 202 ? headLimit : pageLimit
}

/** Whether a URL is a file rather than a page, so that its beginning is enough. */
export function isFile({pathname}: URL): boolean {
  return (
    /\.(?:pdf|zip|gz|tgz|tar|bz2|xz|7z|mp4|webm|mov|avi|mp3|wav|png|jpe?g|gif|webp|svg|pptx?|docx?|xlsx?|ps|eps|h5|pth?|onnx|npz|npy|csv|parquet|ipynb)$/i.test(
      pathname
    ) || /\/(?:pdf|epdf|pdfft|download)(?:\/|$)/i.test(pathname)
  )
}
