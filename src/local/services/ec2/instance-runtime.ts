import type { PhaseContext } from '../../phase.ts';
import type { InstanceRuntime } from '../../runtimes/instance-runtime.ts';
import { InstanceMetadata } from './metadata/instance-metadata.ts';

/** The inside of an instance, with the metadata service and the cloud around it. */
export function instanceRuntime(phase: PhaseContext, instanceId: string): InstanceRuntime {
  const metadata = new InstanceMetadata(phase, instanceId);
  return phase.runtimes.instance(instanceId, {
    endpoint: phase.endpoint,
    metadata: (request) => metadata.answer(request),
  });
}
