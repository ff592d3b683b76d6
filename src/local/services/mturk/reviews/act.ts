import type { TimerContext } from '../../../action.ts';
import { approve, reject } from '../assignments/decide.ts';
import { extendHit, mayHave } from '../hits/extend.ts';
import { findHit } from '../hits/find-hit.ts';
import { newTurkId } from '../ids.ts';
import { timeKey } from '../page.ts';
import type { AssignmentRow } from '../state.ts';
import { reviews } from './state.ts';
import type { ReviewRow } from './state.ts';

/** One review of a HIT: what it finds and does is kept. */
export interface Review {
  readonly context: TimerContext;
  readonly hitId: string;
  readonly level: 'Assignment' | 'HIT';
}

export interface Finding {
  readonly subject: string;
  readonly of: 'Assignment' | 'HIT';
  readonly question?: string | undefined;
  readonly key: string;
  readonly value: string;
}

export function find(review: Review, { subject, of, question, key, value }: Finding): void {
  keep(review, (id) => ({
    result: {
      ActionId: id,
      SubjectId: subject,
      SubjectType: of,
      ...(question !== undefined && { QuestionId: question }),
      Key: key,
      Value: value,
    },
  }));
}

export function approveByPolicy(review: Review, row: AssignmentRow, feedback: string | undefined): void {
  approve(review.context, row, { feedback });
  did(review, 'Approve', row.id, 'Assignment');
}

export function rejectByPolicy(review: Review, row: AssignmentRow, feedback: string | undefined): void {
  reject(review.context, row, feedback);
  did(review, 'Reject', row.id, 'Assignment');
}

/** One assignment more, up to so many, with so much time; false when there is none to give. */
export function extendByPolicy(review: Review, most: number, seconds: number): boolean {
  const { context, hitId } = review;
  const hit = findHit(context, hitId);
  const total = hit.maxAssignments + 1;
  if (total > most || !mayHave(hit, total)) return false;
  const expiration = Math.max(hit.expiration, context.now + seconds * 1000);
  extendHit(context, hit, { maxAssignments: total, expiration });
  did(review, 'Extend', hitId, 'HIT');
  return true;
}

function did(review: Review, name: string, target: string, of: string): void {
  keep(review, (id) => ({
    action: {
      ActionId: id,
      ActionName: name,
      TargetId: target,
      TargetType: of,
      Status: 'Succeeded',
      Result: name,
    },
  }));
}

function keep(
  { context, hitId, level }: Review,
  make: (id: string) => Pick<ReviewRow, 'result' | 'action'>,
): void {
  const table = context.state.table(reviews);
  const id = newTurkId(context.random);
  const place = String(table.count({ index: 'hit', equals: hitId })).padStart(9, '0');
  table.put({ ...make(id), id: `${timeKey(context.now, hitId)}/${place}`, hitId, level, time: context.now });
}
