import type {Job} from '../job.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {ServiceName} from '../settings.ts'

export async function enrich(
  _jobs: readonly Job[],
  _: {network: Network; services: Readonly<Record<ServiceName, Service>>}
): Promise<void> {}
