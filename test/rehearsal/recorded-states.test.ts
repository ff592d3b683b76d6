import { expect, it } from 'vitest';
import { usdPerHour } from '../../src/operations/ec2/instance-facts.ts';
import { readInstances } from '../../src/operations/ec2/selection.ts';
import { factsOf } from '../../src/operations/schedule/judge.ts';
import { scheduleTag } from '../../src/operations/schedule/tags.ts';
import { Meter } from '../../src/rehearsal/meter.ts';
import { edgesBetween } from '../../src/time/edges.ts';
import { scheduleRig } from '../operations/schedule/schedule-rig.ts';

const schedules = {
  office: { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris', holidays: 'FR' },
  nights: { days: 'mon-fri', start: '22:00', stop: '05:30', timezone: 'America/New_York' },
};

it('what the meter says of twelve days on the local cloud is what its record of calls adds up to', async () => {
  await using rig = await scheduleRig(schedules);
  const { cloud, context } = rig.rig;
  for (const name of ['office', 'office', 'nights']) await rig.launch({ [scheduleTag]: name });
  await rig.at('2027-10-23T00:00Z');
  const from = cloud.clock.now();
  const to = from + 12 * 86_400_000;
  const meter = new Meter(from);
  const prices = new Map<string, number>();
  async function look(): Promise<void> {
    for await (const found of readInstances({ all: true }, context)) {
      if ('error' in found) throw found.error;
      const { state, startedAt, stoppedAt } = factsOf(found.instance);
      const usd = usdPerHour(found.instance, found.region);
      prices.set(found.id, usd ?? 0);
      const running = state === 'running' || state === 'pending';
      meter.see({ id: found.id, running, startedAt, stoppedAt, usdPerHour: usd }, cloud.clock.now());
    }
  }
  await look();
  const edges = [];
  for (const name of Object.keys(schedules))
    edges.push(...edgesBetween(await rig.input.catalogue.resolve(name), from, to));
  for (const at of [from, ...edges.map((edge) => edge.at).sort((one, other) => one - other)]) {
    if (at > cloud.clock.now()) await cloud.clock.set(at);
    await rig.run();
    await look();
  }
  await cloud.clock.set(to);

  const since = new Map([...prices.keys()].map((id) => [id, from]));
  const ran = { hours: 0, usd: 0 };
  const add = (id: string, end: number): void => {
    const begin = since.get(id);
    since.delete(id);
    const hours = begin === undefined ? 0 : (end - begin) / 3_600_000;
    ran.hours += hours;
    ran.usd += hours * (prices.get(id) ?? 0);
  };
  for (const { event } of cloud.calls.list({ limit: 10_000 }).toReversed()) {
    const ids = JSON.stringify(event.requestParameters).match(/i-[0-9a-f]{17}/g) ?? [];
    const time = Date.parse(event.eventTime);
    if (event.eventName === 'StopInstances') for (const id of ids) add(id, time);
    if (event.eventName === 'StartInstances') for (const id of ids) since.set(id, time);
  }
  for (const id of since.keys()) add(id, to);

  const reading = meter.read(to);
  expect(reading.hours).toBeGreaterThan(200);
  expect(reading.hours).toBeCloseTo(ran.hours, 6);
  expect(reading.usd).toBeCloseTo(ran.usd, 6);
  expect(reading.usdAlwaysOn - reading.usd).toBeCloseTo(3 * 288 * 0.0104 - ran.usd, 6);
});
