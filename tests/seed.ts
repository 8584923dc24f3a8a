/**
 * Which random texts the tests of laws try. Always the same, so that a change is never refused for what another run would have let pass;
 * `SEED=$RANDOM npx vitest run tests/model/laws.test.ts` tries others.
 */

import fc from 'fast-check'

fc.configureGlobal({seed: Number(process.env['SEED'] ?? 1)})
