import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Connection } from '../../src/aws/connection.ts';
import { publicParameters } from '../../src/data/public-images.ts';
import type { OperationContext } from '../../src/operations/context.ts';
import { planStart } from '../../src/operations/ec2/start.ts';
import { planStop } from '../../src/operations/ec2/stop.ts';
import { applyPlan, resumeRun } from '../../src/operations/plan/apply.ts';
import { drawPlan } from '../../src/operations/plan/draw-plan.ts';
import { stepsOf } from '../../src/operations/plan/plan.ts';
import { listRuns, showRun } from '../../src/operations/plan/runs.ts';
import type { Step } from '../../src/operations/plan/step.ts';
import { localRig, tagged, type LocalRig } from './local-rig.ts';
import { Killer } from './plan/killer.ts';
import { runStep, tagStep } from './plan/steps.ts';

const image =
  publicParameters('eu-west-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'];

/** A fleet of which some are to be stopped, some to be started, and one is to be made and tagged. */
async function stepsFor(rig: LocalRig): Promise<Step[]> {
  await rig.launch({ MinCount: 3, MaxCount: 3, ...tagged({ fleet: 'day' }) });
  const night = await rig.launch({ MinCount: 2, MaxCount: 2, ...tagged({ fleet: 'night' }) });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: night });
  await rig.cloud.clock.advance('5m');
  const made = runStep('web', {
    call: {
      service: 'ec2',
      action: 'RunInstances',
      input: {
        ClientToken: { $token: true },
        ImageId: image,
        InstanceType: 't3.nano',
        MinCount: 1,
        MaxCount: 1,
      },
    },
  });
  const steps: Step[] = [made, tagStep('tag-web', 'web')];
  for await (const step of stepsOf(await planStop({ tags: { fleet: 'day' } }, rig.context))) steps.push(step);
  for await (const step of stepsOf(await planStart({ tags: { fleet: 'night' } }, rig.context)))
    steps.push(step);
  return steps;
}

function killable(context: OperationContext, killer: Killer): OperationContext {
  const { connections } = context;
  return {
    ...context,
    connections: {
      ...connections,
      async at(account, region) {
        const connection = await connections.at(account, region);
        const wrapper = Object.create(connection) as Connection;
        return Object.assign(wrapper, {
          invoke: (...call: Parameters<Connection['invoke']>) =>
            killer.around(() => connection.invoke(...call)),
        });
      },
    },
  };
}

/** How often each instance was really stopped, started, made or tagged, as the cloud's own record has it. */
function changes(rig: LocalRig): string[] {
  rig.cloud.calls.flush();
  const made: string[] = [];
  for (const { event } of rig.cloud.calls.list({ limit: 10_000 })) {
    const answer = JSON.stringify(event.responseElements ?? {});
    for (const [, id, before] of answer.matchAll(
      /"instanceId":"(i-\w+)","currentState":\{[^}]*\},"previousState":\{[^}]*"name":"(\w+)"/g,
    )) {
      if (before === (event.eventName === 'StopInstances' ? 'running' : 'stopped')) {
        made.push(`${event.eventName} ${id}`);
      }
    }
  }
  return made;
}

test('killed at any points on the local cloud, the run is finished and nothing is done twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), async (points) => {
      await using rig = await localRig();
      const steps = await stepsFor(rig);
      const setUp = changes(rig).length;
      const places = await rig.context.connections.places();
      const plan = await drawPlan({ operation: 'test', input: {}, places }, steps, rig.context);
      let run: string | undefined;
      for (const point of [...points, Number.POSITIVE_INFINITY]) {
        const killer = new Killer(point);
        const context = killable(rig.context, killer);
        const options = { openJournal: killer.openJournal };
        await (
          run === undefined ? applyPlan(plan, context, options) : resumeRun(run, context, options)
        ).catch((error: unknown) => {
          if (!killer.dead) throw error;
        });
        // Time goes on between a crash and the next attempt.
        await rig.cloud.clock.advance(point === Number.POSITIVE_INFINITY ? 0 : point * 1_000);
        for await (const info of listRuns(rig.context)) run = info.run;
      }
      const details = await showRun(rig.context, String(run));
      expect(details.counts).toMatchObject({ done: 7, failed: 0, moved: 0, unknown: 0, blocked: 0 });
      const done = changes(rig).slice(0, -setUp || undefined);
      expect(done).toHaveLength(5);
      expect(new Set(done).size).toBe(5);
      const states = Object.values(await rig.states());
      expect(states).toHaveLength(6);
      await rig.cloud.clock.advance('10m');
      expect(Object.values(await rig.states()).toSorted()).toEqual([
        ...Array<string>(3).fill('running'),
        ...Array<string>(3).fill('stopped'),
      ]);
    }),
    { numRuns: 25 },
  );
});
