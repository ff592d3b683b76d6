import { onDemandPrice } from '../../data/prices.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { readHistory } from '../plan/history.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import { runFolder } from '../plan/run-folder.ts';
import type { ActionCall, Effect, Step } from '../plan/step.ts';
import { findGroups } from './find-groups.ts';
import { findImage } from './find-image.ts';
import { launchInput, type Launch } from './launch-input.ts';
import { typeInfo } from './type-info.ts';
import { checkUserData } from './user-data.ts';

export interface CreateInput extends Omit<Launch, 'image' | 'groups'> {
  /** `al2023`, `ubuntu-24.04`, a public parameter or an image id; `al2023` when absent. */
  readonly image?: string;
  /** Security groups by id or by name; the VPC's default group when absent. */
  readonly groups?: readonly string[];
  /** How long to wait until all run, in milliseconds; 0 does not wait. 300,000 when absent. */
  readonly verifyWithinMs?: number;
}

const stepId = 'create';
const idsPath = 'Instances[*].InstanceId';
const startTakesMs = 300_000;

/**
 * Plans to create instances: the newest image by its public name, metadata by session tokens only (IMDSv2; a hop
 * limit of 1, or 2 for containers), an encrypted root volume. One call makes all or none; its token is kept in the
 * journal, so that a repeated or resumed run never makes a second set. They are seen through to `running`, and when
 * one dies the reason is said. Undo terminates them. User data stands in the plan: it must hold no secret.
 */
export async function planCreate(input: CreateInput, context: OperationContext): Promise<Plan> {
  const { account, region, connection } = await onePlace('ec2 create', context);
  const { count = 1, name } = input;
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError('An instance at least must be asked for.');
  if (input.userData !== undefined) checkUserData(input.userData);
  const info = await typeInfo(input.type, connection);
  const image = await findImage(
    input.image ?? 'al2023',
    info.ProcessorInfo?.SupportedArchitectures ?? [],
    connection,
  );
  const groups = await findGroups(input.groups ?? [], input.subnet, connection);
  const usd = image.Platform === undefined ? onDemandPrice(input.type, region)?.usd : undefined;
  const step: Step = {
    id: stepId,
    account,
    region,
    target: count === 1 ? 'a new instance' : `${count} new instances`,
    ...(name === undefined ? {} : { name }),
    change: 'create',
    call: {
      service: 'ec2',
      action: 'RunInstances',
      input: launchInput({ ...input, image, groups }),
    },
    reason: `${input.type} of ${image.Name ?? image.ImageId ?? ''}`,
    requires: [],
    effect: running(count, input.verifyWithinMs ?? startTakesMs),
    ...(usd === undefined ? {} : { usdPerHour: usd * count }),
    after: [],
    undo: {
      steps: [
        {
          change: 'delete',
          call: {
            service: 'ec2',
            action: 'TerminateInstances',
            input: { InstanceIds: { $from: stepId, path: idsPath } },
          },
          reason: 'the run created it',
          requires: [],
          ...(usd === undefined ? {} : { usdPerHour: -usd * count }),
        },
      ],
    },
  };
  return drawPlan(
    { operation: 'ec2 create', input: askedAsJson(input), places: [{ account, region }] },
    [step],
    context,
  );
}

/** The ids of the instances that a run of `planCreate` made. */
export async function createdBy(run: string, context: OperationContext): Promise<readonly string[]> {
  const { results } = await readHistory(runFolder(context.runsDirectory, run).journal);
  const ids = results.get(stepId)?.[idsPath];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/**
 * That all of them run. The one word that is compared: `running` when all do, `pending` while some are on the way, the
 * state of one that is neither, `missing` while AWS does not know them all yet.
 */
function running(count: number, withinMs: number): Effect {
  const call: ActionCall = {
    service: 'ec2',
    action: 'DescribeInstances',
    input: { InstanceIds: { $from: stepId, path: idsPath } },
  };
  const states = 'not_null(Reservations[].Instances[].State.Name, `[]`)';
  const others = "[?@ != 'running' && @ != 'pending']";
  const path = `${states} | ((length(@) < \`${count}\` && 'missing') || (length([?@ != 'running']) == \`0\` && 'running') || (length(${others}) == \`0\` && 'pending') || (${others} | [0]))`;
  const effect = { call, path, accepted: ['pending'], done: ['running'] };
  return withinMs === 0 ? effect : { ...effect, withinMs, explain: 'instance-start' };
}

function askedAsJson({ userData, ...input }: CreateInput): JsonObject {
  const asked = userData === undefined ? input : { ...input, userDataBytes: userData.length };
  return JSON.parse(JSON.stringify(asked)) as JsonObject;
}
