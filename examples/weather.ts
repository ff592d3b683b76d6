// How does code behave when AWS does not? The weather of the local cloud, from bad to worse.
import { connect, isServiceError } from 'nuage';
import { LocalCloud } from 'nuage/local';
import { fastClock } from 'nuage/rehearsal';
import { fleetOf } from './fleet.ts';

await using cloud = await LocalCloud.start({ seed: 1, time: '2027-03-01T08:00:00Z', frozen: true });
const connection = await connect({
  region: 'eu-west-3',
  credentials: cloud.rootKey,
  endpointUrl: cloud.endpoint,
  transport: cloud.transport(),
  // What is waited for between two tries passes on the cloud's clock.
  clock: { ...fastClock(cloud.clock), now: Date.now },
});

// Every second call is slowed down: the connection tries again, and nobody notices.
cloud.faults.add({ service: 'ec2', action: 'Describe*', rate: 0.5, effect: { kind: 'throttle' } });
for (let call = 0; call < 10; call += 1) await connection.call('ec2', 'DescribeInstances', {});
console.log(`10 calls took ${cloud.calls.list({ name: 'DescribeInstances' }).length} tries.`);

// The zone has no machines left.
cloud.faults.add({ service: 'ec2', action: 'RunInstances', count: 5, effect: { kind: 'capacity' } });
try {
  await fleetOf(connection, { web: 'test' });
} catch (error) {
  if (!isServiceError(error, 'InsufficientInstanceCapacity')) throw error;
  console.log(error.message);
}
