// A week of a schedule in a second: what it would start and stop, and what that would cost less.
import { catalogueOf, connect, ec2Resources, operationContext, watchSchedules } from 'nuage';
import { LocalCloud } from 'nuage/local';
import { fastClock } from 'nuage/rehearsal';
import { fleetOf } from './fleet.ts';

const monday = Date.parse('2027-12-20T00:00:00Z');
await using cloud = await LocalCloud.start({ seed: 1, time: monday, frozen: true });
const connection = await connect({
  region: 'eu-west-3',
  credentials: cloud.rootKey,
  endpointUrl: cloud.endpoint,
  transport: cloud.transport(),
});
await fleetOf(connection, { web: 'test', api: 'test' }, { 'nuage:schedule': 'office-hours' });
await cloud.clock.advance('1m');

const week = new AbortController();
const context = operationContext({
  connection,
  runsDirectory: './runs',
  clock: fastClock(cloud.clock),
  host: { ask: async () => true },
  signal: week.signal,
});
const catalogue = catalogueOf({
  'office-hours': {
    days: 'mon-fri',
    start: '08:00',
    stop: '20:00',
    timezone: 'Europe/Paris',
    holidays: 'FR',
    exceptions: ['+2027-12-24 08:00-12:00'],
  },
});

let hours = 0;
let since = monday;
let running = 2;
for await (const event of watchSchedules({ catalogue, everyMs: 3_600_000 }, context)) {
  if (event.kind === 'failed') throw event.error;
  if (event.starts + event.stops > 0) {
    hours += (running * (event.at - since)) / 3_600_000;
    since = event.at;
    running += event.starts - event.stops;
    const at = new Date(event.at).toISOString().slice(0, 16).replace('T', ' ');
    console.log(`${at}  ${event.starts} started, ${event.stops} stopped`);
  }
  if (event.next >= monday + 7 * 86_400_000) week.abort();
}
console.log(`${Math.round(hours)} hours of instances instead of ${2 * 7 * 24}.`);
for await (const { name, state } of ec2Resources(connection).instances) console.log(`${name} is ${state}`);
