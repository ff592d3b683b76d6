import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { Assignment, HIT } from '../../wire/generated/mturk.ts';
import type { OperationContext } from '../context.ts';
import { firstCall, turkPlace } from './turk-place.ts';
import type { TurkPlace, TurkSide } from './turk-place.ts';

export interface TurkBalance {
  readonly account: string;
  readonly side: 'sandbox' | 'production';
  /** Dollars. */
  readonly available: string;
  readonly onHold?: string | undefined;
}

/** What is left to pay workers with. The sandbox says 10,000 dollars that are nobody's. */
export async function turkBalance(input: TurkSide, context: OperationContext): Promise<TurkBalance> {
  const { account, connection, production } = await turkPlace('mturk balance', input, context);
  const { AvailableBalance = '0.00', OnHoldBalance } = await firstCall(() =>
    connection.call('mturk', 'GetAccountBalance', {}),
  );
  return {
    account,
    side: production ? 'production' : 'sandbox',
    available: AvailableBalance,
    ...(OnHoldBalance !== undefined && { onHold: OnHoldBalance }),
  };
}

/** A HIT with how its assignments stand. */
export interface HitLine {
  readonly id: string;
  readonly typeId: string;
  readonly title: string;
  readonly status: string;
  readonly reward: string;
  readonly created: string;
  readonly expires: string;
  readonly assignments: number;
  readonly available: number;
  readonly pending: number;
  /** Submitted, and neither approved nor rejected. */
  readonly waiting: number;
  readonly completed: number;
  readonly annotation?: string | undefined;
}

export interface ListHits extends TurkSide {
  /** Only HITs in this state, such as `Reviewable`. */
  readonly status?: string | undefined;
}

/** HITs, the newest first. */
export async function* listHits(input: ListHits, context: OperationContext): AsyncGenerator<HitLine> {
  const { connection } = await turkPlace('mturk list', input, context);
  const pages = connection.pages('mturk', 'ListHITs', { MaxResults: 100 })[Symbol.asyncIterator]();
  for (let page = await firstCall(() => pages.next()); page.done !== true; page = await pages.next())
    for (const found of page.value.HITs ?? [])
      if (input.status === undefined || found.HITStatus === input.status) yield lineOf(found);
}

export function lineOf(hit: HIT): HitLine {
  const { MaxAssignments: assignments = 0, NumberOfAssignmentsAvailable: available = 0 } = hit;
  const { NumberOfAssignmentsPending: pending = 0, NumberOfAssignmentsCompleted: completed = 0 } = hit;
  return {
    id: hit.HITId ?? '',
    typeId: hit.HITTypeId ?? '',
    title: hit.Title ?? '',
    status: hit.HITStatus ?? '',
    reward: hit.Reward ?? '0.00',
    created: hit.CreationTime?.toISOString() ?? '',
    expires: hit.Expiration?.toISOString() ?? '',
    assignments,
    available,
    pending,
    waiting: Math.max(0, assignments - available - pending - completed),
    completed,
    ...(hit.RequesterAnnotation !== undefined && { annotation: hit.RequesterAnnotation }),
  };
}

/** What a worker answered. */
export interface AssignmentLine {
  readonly id: string;
  readonly worker: string;
  readonly status: string;
  readonly submitted: string;
  /** When it is approved by itself. */
  readonly approves?: string | undefined;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly feedback?: string | undefined;
}

export interface HitDetails extends HitLine {
  readonly description: string;
  readonly keywords?: string | undefined;
  readonly question: string;
  readonly work: readonly AssignmentLine[];
}

/** One HIT with what was submitted. */
export async function showHit(
  { hit, ...side }: TurkSide & { readonly hit: string },
  context: OperationContext,
): Promise<HitDetails> {
  const place = await turkPlace('mturk show', side, context);
  const found = await findHit(place, hit);
  const { readTurkAnswers } = await import('./read-answers.ts');
  const work: AssignmentLine[] = [];
  for (const each of await assignmentsOf(place, hit))
    work.push(workOf(each, readTurkAnswers(each.Answer ?? '')));
  return {
    ...lineOf(found),
    description: found.Description ?? '',
    ...(found.Keywords !== undefined && { keywords: found.Keywords }),
    question: found.Question ?? '',
    work,
  };
}

function workOf(found: Assignment, answers: AssignmentLine['answers']): AssignmentLine {
  const waits = found.AssignmentStatus === 'Submitted' && found.AutoApprovalTime !== undefined;
  return {
    id: found.AssignmentId ?? '',
    worker: found.WorkerId ?? '',
    status: found.AssignmentStatus ?? '',
    submitted: found.SubmitTime?.toISOString() ?? '',
    ...(waits && { approves: found.AutoApprovalTime?.toISOString() }),
    answers,
    ...(found.RequesterFeedback !== undefined && { feedback: found.RequesterFeedback }),
  };
}

export async function findHit({ connection, production }: TurkPlace, id: string): Promise<HIT> {
  try {
    const { HIT: found } = await firstCall(() => connection.call('mturk', 'GetHIT', { HITId: id }));
    if (found !== undefined) return found;
  } catch (error) {
    if (!isServiceError(error, 'RequestError') || !error.message.includes('does not exist')) throw error;
  }
  throw new NuageError(
    'HitNotFound',
    `There is no HIT ${id} in ${production ? 'production' : 'the sandbox'}.`,
    {
      hint: `See which there are with: nuage mturk list${production ? ' --production' : ''}`,
    },
  );
}

export async function assignmentsOf({ connection }: TurkPlace, hit: string): Promise<readonly Assignment[]> {
  const all: Assignment[] = [];
  const pages = connection.pages('mturk', 'ListAssignmentsForHIT', { HITId: hit, MaxResults: 100 });
  for await (const { Assignments = [] } of pages) all.push(...Assignments);
  return all;
}
