import { UsageError } from '../../errors.ts';
import type { QualificationRequirement } from '../../wire/generated/mturk.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { asInput } from '../plan/reference.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';
import { turkCosts } from './cost.ts';
import type { TurkCost } from './cost.ts';
import { firstCall, turkPlace } from './turk-place.ts';
import type { TurkSide } from './turk-place.ts';
import { turkQuestion } from './question.ts';
import type { TurkQuestion } from './question.ts';

export interface CreateHits extends TurkSide {
  readonly title: string;
  readonly description: string;
  /** Dollars of one assignment, such as `0.05`. */
  readonly reward: string;
  readonly keywords?: string | undefined;
  /** Workers of each task; 1 when absent. */
  readonly assignments?: number | undefined;
  /** Seconds: that a worker has, that a task is there, and after which work is approved by itself. */
  readonly duration: number;
  readonly lifetime: number;
  readonly autoApproval?: number | undefined;
  readonly annotation?: string | undefined;
  readonly requirements?: readonly QualificationRequirement[] | undefined;
  /** A task for each. */
  readonly questions: readonly TurkQuestion[];
}

export interface HitsPlan {
  readonly plan: Plan;
  /** What production takes when all is approved; in the sandbox nothing is. */
  readonly cost: TurkCost;
}

/** Plans to put tasks before workers: in the sandbox, unless `production` says otherwise. */
export async function planCreateHits(input: CreateHits, context: OperationContext): Promise<HitsPlan> {
  const { reward, assignments = 1, requirements, questions } = input;
  if (!/^\d+(?:\.\d{1,2})?$/.test(reward))
    throw new UsageError(`The reward cannot be ${reward}.`, {
      hint: 'Write dollars and cents, such as 0.05.',
    });
  if (questions.length === 0) throw new UsageError('There is nothing to ask.');
  const place = await turkPlace('mturk create', input, context);
  const { account, region, connection, production } = place;
  const cost = turkCosts({ reward, assignments, requirements }, questions.length);
  const { AvailableBalance: balance = '0' } = await firstCall(() =>
    connection.call('mturk', 'GetAccountBalance', {}),
  );
  if (Number(balance) < Number(cost.total))
    throw new UsageError(`This would cost ${cost.total} USD, and there are ${balance}.`, {
      hint: 'Buy prepaid HITs at https://requester.mturk.com/prepayments/new, or ask less.',
    });
  const one = turkCosts({ reward, assignments, requirements }, 1);
  const entries = questions.map((question, at): Step => {
    const id = `hit-${at + 1}`;
    const made = { $from: id, path: 'HITId' };
    return {
      id,
      account,
      region,
      target: questions.length === 1 ? input.title : `${input.title} (${at + 1})`,
      mover: { name: 'mturk-create-hit', input: asInput(hitInput(input, question, context)) },
      change: 'create',
      reason: production
        ? `costs up to ${one.total} USD: ${one.rewards} to workers, ${one.fees} to Mechanical Turk`
        : `nothing is paid in the sandbox; in production up to ${one.total} USD`,
      requires: [],
      after: [],
      undo: {
        steps: [
          {
            call: {
              service: 'mturk',
              action: 'UpdateExpirationForHIT',
              input: { HITId: made, ExpireAt: { $time: new Date(0).toISOString() } },
            },
            change: 'update',
            reason: 'no worker shall take it any more',
            requires: [],
          },
          {
            call: { service: 'mturk', action: 'DeleteHIT', input: { HITId: made } },
            change: 'delete',
            reason: 'it was made by this run',
            requires: [],
          },
        ],
      },
    };
  });
  const asked = asInput({ ...input, questions: questions.map((question) => ({ ...question })) });
  const plan = await drawPlan(
    { operation: 'mturk create', input: asked, places: [{ account, region }] },
    entries,
    context,
  );
  return { plan, cost };
}

function hitInput(input: CreateHits, question: TurkQuestion, { random }: OperationContext): object {
  return {
    Title: input.title,
    Description: input.description,
    Reward: input.reward,
    Keywords: input.keywords,
    MaxAssignments: input.assignments ?? 1,
    AssignmentDurationInSeconds: input.duration,
    LifetimeInSeconds: input.lifetime,
    AutoApprovalDelayInSeconds: input.autoApproval,
    RequesterAnnotation: input.annotation,
    QualificationRequirements: input.requirements,
    Question: turkQuestion(question),
    // The same plan makes the same tasks, however often it is sent.
    UniqueRequestToken: random.uuid(),
  };
}
