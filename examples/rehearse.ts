// What a plan would do, seen on a twin of the account: half a day passes there, and nothing happens here.
import { connect, ec2Resources, operationContext, planStop } from 'nuage';
import { LocalCloud } from 'nuage/local';
import { fastClock, loadTwin, rehearse } from 'nuage/rehearsal';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fleetOf } from './fleet.ts';

await using cloud = await LocalCloud.start({ seed: 1, time: '2027-03-01T08:00:00Z', frozen: true });
const connection = await connect({
  region: 'eu-west-3',
  credentials: cloud.rootKey,
  endpointUrl: cloud.endpoint,
  transport: cloud.transport(),
});
await fleetOf(connection, { web: 'test' });
await cloud.clock.advance('1m');

const directory = await mkdtemp(join(tmpdir(), 'rehearsal-'));
const context = operationContext({
  connection,
  runsDirectory: directory,
  clock: fastClock(cloud.clock),
});
await using plan = await planStop({ tags: { Environment: 'test' } }, context);

// `saveTwin` makes this file of an AWS account; see docs/guides/rehearse.md.
const saved = join(directory, 'account.cloud');
await cloud.save(saved);
const { clock: wall, random } = operationContext({ connection, runsDirectory: directory });
const shown = await rehearse({
  plan,
  openTwin: (places) => loadTwin(saved, { places, wall, random }),
  forMs: 12 * 3_600_000,
  undo: true,
  context,
  notify: () => {},
});
for (const { at, name, target, what } of shown.happened) {
  const minutes = (at - shown.began) / 60_000;
  console.log(`+${Math.floor(minutes)} min  ${name ?? target}: ${what}`);
}
const { with: spent, without } = shown.usd;
console.log(`12 hours would cost ${spent.toFixed(2)} USD instead of ${without.toFixed(2)}.`);
console.log(`It ${shown.undo?.status === 'done' ? 'can' : 'cannot'} be taken back.`);
for await (const { name, state } of ec2Resources(connection).instances)
  console.log(`Here ${name} is ${state}.`);
await rm(directory, { recursive: true });
