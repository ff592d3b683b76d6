// Stops what carries a tag: planned, shown, applied, and taken back.
import { applyPlan, connect, ec2Resources, operationContext, planStop, planUndo, stepsOf } from 'nuage';
import { LocalCloud } from 'nuage/local';
import { fastClock } from 'nuage/rehearsal';
import { fleetOf } from './fleet.ts';

await using cloud = await LocalCloud.start({ seed: 1, time: '2027-03-01T08:00:00Z', frozen: true });
// For an account of yours: connect({ environment: process.env }), and no clock below.
const connection = await connect({
  region: 'eu-west-3',
  credentials: cloud.rootKey,
  endpointUrl: cloud.endpoint,
  transport: cloud.transport(),
});
await fleetOf(connection, { web: 'production', api: 'test', jobs: 'test' });
await cloud.clock.advance('1m');

const context = operationContext({
  connection,
  runsDirectory: './runs',
  clock: fastClock(cloud.clock),
  host: {
    notify: (event) => {
      if (event.kind === 'step-finished') console.log(`  ${event.target}: ${event.status}`);
    },
    // Without this the answer to every question is no.
    ask: async () => true,
  },
});

await using plan = await planStop({ tags: { Environment: 'test' } }, context);
for await (const step of stepsOf(plan)) console.log(`${step.name}: ${step.reason}`);

console.log('Stopping.');
const report = await applyPlan(plan, context);
await tell();

console.log('And back.');
// A run has no name where there was nothing to do.
await using back = await planUndo(report.run ?? '', context);
await applyPlan(back, context);
await tell();

async function tell(): Promise<void> {
  await cloud.clock.advance('2m');
  for await (const { name, state } of ec2Resources(connection).instances) console.log(`${name} is ${state}`);
}
