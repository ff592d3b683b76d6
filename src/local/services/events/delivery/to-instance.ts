import { delivered, refused } from './outcome.ts';
import type { Sender } from './sender.ts';

/**
 * The built-in targets, such as `arn:aws:events:REGION:ACCOUNT:target/stop-instance`; the input is the id.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export const toInstance: Sender = async (phase, { arn, payload, caller }) => {
  const id = String(JSON.parse(payload));
  const act = acts[arn.resource.replace(/^target\//, '')];
  if (act === undefined) return refused('NO_RESOURCE', `There is no ${arn.resource}`);
  await act(phase, id, caller);
  return delivered;
};

type Act = (
  phase: Parameters<Sender>[0],
  id: string,
  caller: Parameters<Sender>[1]['caller'],
) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  'stop-instance': (phase, id, caller) => phase.call('ec2', 'StopInstances', { InstanceIds: [id] }, caller),
  'reboot-instance': (phase, id, caller) =>
    phase.call('ec2', 'RebootInstances', { InstanceIds: [id] }, caller),
  'terminate-instance': (phase, id, caller) =>
    phase.call('ec2', 'TerminateInstances', { InstanceIds: [id] }, caller),
  'create-snapshot': (phase, id, caller) => phase.call('ec2', 'CreateSnapshot', { VolumeId: id }, caller),
};
