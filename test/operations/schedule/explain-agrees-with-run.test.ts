import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkip } from '../../../src/operations/plan/step.ts';
import { explainInstances } from '../../../src/operations/schedule/explain.ts';
import { planScheduleRun } from '../../../src/operations/schedule/run.ts';
import { overrideTag, scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { runningSpans } from '../../../src/time/preview.ts';
import { scheduleRig } from './schedule-rig.ts';

const schedules = {
  office: { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris', holidays: 'FR' },
  nights: { days: 'mon-fri', start: '22:00', stop: '05:30', timezone: 'Europe/Paris', enforced: true },
  'stop-only': { stop: '19:00', timezone: 'America/New_York' },
  retained: { days: 'all', start: '01:30', stop: '03:30', timezone: 'Europe/Paris', retain: true },
};

const tags = [
  { [scheduleTag]: 'office' },
  { [scheduleTag]: 'nights' },
  { [scheduleTag]: 'stop-only' },
  { [scheduleTag]: 'retained' },
  { [scheduleTag]: 'off=(M-F,20);on=(M-F,8);tz=Europe/Paris' },
  { [scheduleTag]: 'offce' },
  { [scheduleTag]: 'office', [overrideTag]: 'running 2027-10-29T18:30Z/2027-10-30T09:00Z' },
];

const deed = fc.record({
  minutes: fc.integer({ min: 1, max: 900 }),
  what: fc.constantFrom('nothing', 'run', 'run', 'run', 'start', 'stop'),
  who: fc.nat({ max: tags.length - 1 }),
});

describe('on the local cloud', () => {
  it('explain says of every instance what run does, whatever people do in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 14 }), async (deeds) => {
        await using rig = await scheduleRig(schedules);
        const { context, connection, cloud } = rig.rig;
        const ids: string[] = [];
        for (const one of tags) ids.push(await rig.launch(one));
        await rig.at('2027-10-29T10:00Z');
        for (const { minutes, what, who } of deeds) {
          await cloud.clock.advance(minutes * 60_000);
          const InstanceIds = [ids[who] ?? ''];
          // AWS refuses to start what is still stopping; people see that, and so do we.
          if (what === 'start')
            await connection.call('ec2', 'StartInstances', { InstanceIds }).catch(() => undefined);
          if (what === 'stop')
            await connection.call('ec2', 'StopInstances', { InstanceIds }).catch(() => undefined);
          const judging = { catalogue: rig.input.catalogue, tag: scheduleTag };
          const said = await Array.fromAsync(explainInstances({ ids }, judging, context));
          await using plan = await planScheduleRun(rig.input, context);
          const planned = new Map<string, string>();
          for await (const entry of plan.entries()) {
            if (isSkip(entry)) continue;
            if (entry.call?.action === 'StartInstances') planned.set(entry.target, 'start');
            if (entry.call?.action === 'StopInstances') planned.set(entry.target, 'stop');
          }
          expect(said.map((one) => [one.instance, one.action])).toEqual(
            said.map((one) => [one.instance, planned.get(one.instance) ?? 'none']),
          );
          if (what === 'run') await rig.run();
        }
      }),
      { numRuns: 6 },
    );
  });

  it('days of runs, some of them missed, leave the hours that the preview promised', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 5, max: 2_000 }), { minLength: 6, maxLength: 10 }),
        fc.constantFrom('office', 'nights', 'off=(M-F,20);on=(M-F,8);tz=Europe/Paris'),
        async (gaps, name) => {
          await using rig = await scheduleRig(schedules);
          const id = await rig.launch({ [scheduleTag]: name });
          const schedule = await rig.input.catalogue.resolve(name);
          await rig.at('2027-10-29T10:00Z');
          const begin = rig.rig.cloud.clock.now();
          for (const minutes of gaps) {
            await rig.rig.cloud.clock.advance(minutes * 60_000);
            const now = rig.rig.cloud.clock.now();
            await rig.run();
            await rig.rig.cloud.clock.advance('1m');
            const promised = runningSpans(schedule, begin, now + 1).at(-1)?.to === now + 1;
            expect(await rig.rig.states(), new Date(now).toISOString()).toEqual({
              [id]: promised ? 'running' : 'stopped',
            });
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});
