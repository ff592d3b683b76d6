import { UsageError } from '../../errors.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { centsOf, centsText, turkFee } from '../../data/turk-fees.ts';
import type { Assignment } from '../../wire/generated/mturk.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { asInput } from '../plan/reference.ts';
import type { PlanEntry, Requirement } from '../plan/step.ts';
import { assignmentsOf, findHit } from './read-hits.ts';
import { firstCall, turkPlace } from './turk-place.ts';
import type { TurkPlace, TurkSide } from './turk-place.ts';

export interface DecideOn extends TurkSide {
  /** Ids of assignments. */
  readonly assignments?: readonly string[] | undefined;
  /** All that waits of a HIT. */
  readonly hit?: string | undefined;
  readonly feedback?: string | undefined;
}

/** Work with what its HIT pays. */
interface Work {
  readonly assignment: Assignment;
  readonly reward: string;
  readonly of: number;
}

const statusIs = (id: string, equals: string): Requirement => ({
  call: { service: 'mturk', action: 'GetAssignment', input: { AssignmentId: id } },
  path: 'Assignment.AssignmentStatus',
  equals,
});

/** Plans to approve work, which pays for it. With `override` also what was rejected within 30 days. */
export async function planApprove(
  input: DecideOn & { readonly override?: boolean | undefined },
  context: OperationContext,
): Promise<Plan> {
  const { feedback, override = false } = input;
  return decide('mturk approve', input, context, (place, { assignment, reward, of }) => {
    const { AssignmentId: id = '', AssignmentStatus: status = '' } = assignment;
    const isOverride = override && status === 'Rejected';
    if (status !== 'Submitted' && !isOverride) return leave(place, assignment, override);
    const work = { reward: centsOf(reward), assignments: of, masters: false };
    const more = isOverride ? { OverrideRejection: true } : {};
    return {
      ...common(place, assignment),
      id: `approve-${id}`,
      call: {
        service: 'mturk',
        action: 'ApproveAssignment',
        input: asInput({ AssignmentId: id, RequesterFeedback: feedback, ...more }),
      },
      reason: `${reward} USD to ${assignment.WorkerId}, at least ${centsText(turkFee(work))} to Mechanical Turk`,
      requires: [statusIs(id, status)],
      undo: { impossible: 'a worker who was paid keeps the money' },
    };
  });
}

/** Plans to reject work, which does not pay for it and counts against the worker: the reason is for the worker. */
export async function planReject(
  input: DecideOn & { readonly feedback: string },
  context: OperationContext,
): Promise<Plan> {
  return decide('mturk reject', input, context, (place, { assignment }) => {
    const { AssignmentId: id = '', AssignmentStatus: status = '' } = assignment;
    if (status !== 'Submitted') return leave(place, assignment, false);
    return {
      ...common(place, assignment),
      id: `reject-${id}`,
      call: {
        service: 'mturk',
        action: 'RejectAssignment',
        input: { AssignmentId: id, RequesterFeedback: input.feedback },
      },
      reason: `${assignment.WorkerId} is not paid: ${input.feedback}`,
      requires: [statusIs(id, 'Submitted')],
      undo: {
        steps: [
          {
            call: {
              service: 'mturk',
              action: 'ApproveAssignment',
              input: { AssignmentId: id, OverrideRejection: true },
            },
            change: 'update',
            reason: 'a rejection is not taken back but overridden: the worker is paid',
            requires: [statusIs(id, 'Rejected')],
          },
        ],
      },
    };
  });
}

function common({ account, region }: TurkPlace, { AssignmentId: target = '' }: Assignment) {
  return { account, region, target, change: 'update', after: [] } as const;
}

function leave(
  { account, region }: TurkPlace,
  { AssignmentId: id = '', AssignmentStatus: status }: Assignment,
  override: boolean,
): PlanEntry {
  const hint = status === 'Rejected' && !override ? '; --override approves it all the same' : '';
  return { skip: id, account, region, reason: `it is ${status} already${hint}` };
}

async function decide(
  operation: string,
  input: DecideOn,
  context: OperationContext,
  entryOf: (place: TurkPlace, work: Work) => PlanEntry,
): Promise<Plan> {
  const { assignments: ids = [], hit } = input;
  if ((ids.length === 0) === (hit === undefined))
    throw new UsageError(`${operation} takes ids of assignments, or a HIT whose work it is about.`);
  const place = await turkPlace(operation, input, context);
  const work = hit === undefined ? await named(place, ids) : await waiting(place, hit);
  return drawPlan(
    { operation, input: asInput(input), places: [{ account: place.account, region: place.region }] },
    work.map((one) => entryOf(place, one)),
    context,
  );
}

async function named({ connection }: TurkPlace, ids: readonly string[]): Promise<readonly Work[]> {
  const found: Work[] = [];
  for (const id of ids) {
    try {
      const { Assignment: assignment = {}, HIT: hit } = await firstCall(() =>
        connection.call('mturk', 'GetAssignment', { AssignmentId: id }),
      );
      found.push({ assignment, reward: hit?.Reward ?? '0', of: hit?.MaxAssignments ?? 1 });
    } catch (error) {
      if (!isServiceError(error, 'RequestError')) throw error;
      throw new UsageError(`${id}: ${error.message}`, {
        hint: 'It is submitted first. See nuage mturk show HIT.',
      });
    }
  }
  return found;
}

async function waiting(place: TurkPlace, hit: string): Promise<readonly Work[]> {
  const { Reward: reward = '0', MaxAssignments: of = 1 } = await findHit(place, hit);
  return (await assignmentsOf(place, hit))
    .filter(({ AssignmentStatus: status }) => status === 'Submitted')
    .map((assignment) => ({ assignment, reward, of }));
}

export interface PayBonus extends TurkSide {
  readonly assignment: string;
  /** Dollars. */
  readonly amount: string;
  /** For the worker. */
  readonly reason: string;
}

/** Plans to pay a bonus for work. */
export async function planBonus(input: PayBonus, context: OperationContext): Promise<Plan> {
  const { assignment: id, amount, reason } = input;
  if (!/^\d+(?:\.\d{1,2})?$/.test(amount) || centsOf(amount) === 0)
    throw new UsageError(`A bonus cannot be ${amount}.`, { hint: 'Write dollars and cents, such as 1.50.' });
  const place = await turkPlace('mturk bonus', input, context);
  const [work] = await named(place, [id]);
  const worker = work?.assignment.WorkerId ?? '';
  const fee = turkFee({ reward: centsOf(amount), assignments: 1, masters: false });
  const { account, region } = place;
  const entry: PlanEntry = {
    ...common(place, { AssignmentId: id }),
    id: `bonus-${id}`,
    mover: {
      name: 'mturk-bonus',
      input: {
        WorkerId: worker,
        AssignmentId: id,
        BonusAmount: amount,
        Reason: reason,
        UniqueRequestToken: context.random.uuid(),
      },
    },
    reason: `${amount} USD to ${worker}, ${centsText(fee)} to Mechanical Turk`,
    requires: [],
    undo: { impossible: 'a worker who was paid keeps the money' },
  };
  return drawPlan(
    { operation: 'mturk bonus', input: asInput(input), places: [{ account, region }] },
    [entry],
    context,
  );
}
