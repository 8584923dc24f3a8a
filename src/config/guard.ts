/**
 * Which files may be read.
 */

/**
 * Refuses a file before it is read, by throwing; the command line refuses none, the Action all that leads out of the repository.
 *
 * @param file
 *   Absolute path, or a path that ends in a file that is not there yet.
 * @throws
 *   {Problem} if the file may not be read.
 */
export type Guard = (file: string) => Promise<void>
