import { isServiceError } from '../../aws/service-error.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { QualificationType } from '../../wire/generated/mturk.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { asInput } from '../plan/reference.ts';
import type { ActionCall, PlanEntry } from '../plan/step.ts';
import { firstCall, turkPlace } from './turk-place.ts';
import type { TurkPlace, TurkSide } from './turk-place.ts';

/** A type of qualifications of one's own, with who has it. */
export interface QualificationLine {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** How workers get it. */
  readonly by: 'hand' | 'asking' | 'test';
  readonly workers: readonly { readonly id: string; readonly value: number }[];
}

export async function* listQualifications(
  input: TurkSide,
  context: OperationContext,
): AsyncGenerator<QualificationLine> {
  const place = await turkPlace('mturk qualification list', input, context);
  const query = { MustBeRequestable: false, MustBeOwnedByCaller: true, MaxResults: 100 };
  const pages = place.connection.pages('mturk', 'ListQualificationTypes', query)[Symbol.asyncIterator]();
  for (let page = await firstCall(() => pages.next()); page.done !== true; page = await pages.next())
    for (const found of page.value.QualificationTypes ?? []) {
      const id = found.QualificationTypeId ?? '';
      const workers = [...(await holders(place, id))].map(([worker, value]) => ({ id: worker, value }));
      yield {
        id,
        name: found.Name ?? '',
        status: found.QualificationTypeStatus ?? '',
        by: wayOf(found),
        workers,
      };
    }
}

function wayOf({ Test: test, AutoGranted: auto }: QualificationType): QualificationLine['by'] {
  if (test !== undefined) return 'test';
  return auto === true ? 'asking' : 'hand';
}

/** Who has a qualification, with its value. */
async function holders({ connection }: TurkPlace, type: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const query = { QualificationTypeId: type, Status: 'Granted', MaxResults: 100 };
  for await (const { Qualifications = [] } of connection.pages(
    'mturk',
    'ListWorkersWithQualificationType',
    query,
  ))
    for (const { WorkerId: worker = '', IntegerValue: value = 1 } of Qualifications) found.set(worker, value);
  return found;
}

export interface NewQualification extends TurkSide {
  readonly name: string;
  readonly description: string;
  /** A QuestionForm, its AnswerKey, and the seconds that a worker has. */
  readonly test?: string | undefined;
  readonly answerKey?: string | undefined;
  readonly duration?: number | undefined;
}

/** Plans to make a type of qualifications: given by hand, or by a test. */
export async function planCreateQualification(
  input: NewQualification,
  context: OperationContext,
): Promise<Plan> {
  const { name, description, test, answerKey, duration = 3600 } = input;
  const { account, region } = await turkPlace('mturk qualification create', input, context);
  const id = 'qualification';
  const entry: PlanEntry = {
    id,
    account,
    region,
    target: name,
    call: {
      service: 'mturk',
      action: 'CreateQualificationType',
      input: asInput({
        Name: name,
        Description: description,
        QualificationTypeStatus: 'Active',
        ...(test !== undefined && { Test: test, TestDurationInSeconds: duration }),
        ...(answerKey !== undefined && { AnswerKey: answerKey }),
      }),
    },
    change: 'create',
    reason:
      test === undefined
        ? 'given by hand'
        : answerKey === undefined
          ? 'a test that you grade'
          : 'a test with its answers',
    requires: [],
    after: [],
    undo: {
      steps: [
        {
          call: {
            service: 'mturk',
            action: 'DeleteQualificationType',
            input: { QualificationTypeId: { $from: id, path: 'QualificationType.QualificationTypeId' } },
          },
          change: 'delete',
          reason: 'it was made by this run',
          requires: [],
        },
      ],
    },
  };
  return drawPlan(
    { operation: 'mturk qualification create', input: asInput(input), places: [{ account, region }] },
    [entry],
    context,
  );
}

export interface QualifyWorkers extends TurkSide {
  /** The id of the type. */
  readonly type: string;
  readonly workers: readonly string[];
}

/** Plans to give workers a qualification, or another value of it. Undo brings back what they had. */
export async function planGrant(
  input: QualifyWorkers & { readonly value?: number | undefined },
  context: OperationContext,
): Promise<Plan> {
  const { type, value = 1 } = input;
  return qualify('mturk qualification grant', input, context, (worker, before) => {
    if (before === value) return `it has the value ${value} already`;
    return {
      call: associate(type, worker, value),
      change: before === undefined ? 'create' : 'update',
      reason: before === undefined ? `the value ${value}` : `the value ${value} instead of ${before}`,
      back: before === undefined ? disassociate(type, worker) : associate(type, worker, before),
    };
  });
}

/** Plans to take a qualification from workers. Undo gives it back. */
export async function planRevoke(
  input: QualifyWorkers & { readonly reason?: string | undefined },
  context: OperationContext,
): Promise<Plan> {
  const { type, reason } = input;
  return qualify('mturk qualification revoke', input, context, (worker, before) => {
    if (before === undefined) return 'it does not have it';
    return {
      call: disassociate(type, worker, reason),
      change: 'delete',
      reason: `it had the value ${before}`,
      back: associate(type, worker, before),
    };
  });
}

interface Qualified {
  readonly call: ActionCall;
  readonly change: 'create' | 'update' | 'delete';
  readonly reason: string;
  readonly back: ActionCall;
}

async function qualify(
  operation: string,
  input: QualifyWorkers,
  context: OperationContext,
  changeOf: (worker: string, before: number | undefined) => Qualified | string,
): Promise<Plan> {
  if (input.workers.length === 0) throw new UsageError('No worker is named.');
  const place = await turkPlace(operation, input, context);
  const { account, region } = place;
  const had = await holdersOf(place, input.type);
  const entries = input.workers.map((worker): PlanEntry => {
    const made = changeOf(worker, had.get(worker));
    if (typeof made === 'string') return { skip: worker, account, region, reason: made };
    const { back, ...body } = made;
    return {
      id: `worker-${worker}`,
      account,
      region,
      target: worker,
      ...body,
      requires: [],
      after: [],
      undo: { steps: [{ call: back, change: 'update', reason: 'as it was', requires: [] }] },
    };
  });
  return drawPlan({ operation, input: asInput(input), places: [{ account, region }] }, entries, context);
}

async function holdersOf(place: TurkPlace, type: string): Promise<ReadonlyMap<string, number>> {
  try {
    return await firstCall(() => holders(place, type));
  } catch (error) {
    if (!isServiceError(error, 'RequestError') || !error.message.includes('does not exist')) throw error;
    throw new NuageError('QualificationNotFound', `There is no qualification type ${type}.`, {
      hint: 'See which there are with: nuage mturk qualification list',
      cause: error,
    });
  }
}

function associate(type: string, worker: string, value: number): ActionCall {
  const input = { QualificationTypeId: type, WorkerId: worker, IntegerValue: value, SendNotification: false };
  return { service: 'mturk', action: 'AssociateQualificationWithWorker', input };
}

function disassociate(type: string, worker: string, reason?: string): ActionCall {
  const input = asInput({ QualificationTypeId: type, WorkerId: worker, Reason: reason });
  return { service: 'mturk', action: 'DisassociateQualificationFromWorker', input };
}
