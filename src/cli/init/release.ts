/**
 * Commit of the release that this was built for, `''` for any other build. The environment of the build says it, since no commit can
 * name itself.
 */
export const commit = process.env.PAPERLINT_COMMIT ?? ''
