import { UsageError } from '../../../../errors.ts';
import type { TimerContext } from '../../../action.ts';
import { writeAnswers } from '../assignments/answers.ts';
import type { Answers } from '../assignments/answers.ts';
import { assignmentsOf } from '../hits/find-hit.ts';
import { findHitType } from '../hits/hit-types.ts';
import { settleHit } from '../hits/settle.ts';
import { isWorkerId, newTurkId } from '../ids.ts';
import { tellEvent } from '../notifications/tell.ts';
import { meets } from '../qualifications/worker-value.ts';
import { checkAnswers } from '../questions/check-answers.ts';
import { questionsOf } from '../questions/form.ts';
import { readTurkXml } from '../questions/xml.ts';
import { reviewAssignment } from '../reviews/known-answers.ts';
import { assignments, blocks, hits } from '../state.ts';
import type { AssignmentRow, HitRow } from '../state.ts';

/** Why a worker may not have a HIT; undefined when the worker may. */
export function obstacle(context: TimerContext, hit: HitRow, workerId: string): string | undefined {
  if (hit.status !== 'Assignable') return `The HIT ${hit.id} is ${hit.status}: nobody can accept it.`;
  if (context.state.table(blocks).get(workerId) !== undefined)
    return `The requester has blocked the worker ${workerId}.`;
  if (assignmentsOf(context, hit.id).some((row) => row.workerId === workerId))
    return `The worker ${workerId} has had the HIT ${hit.id} already.`;
  const { requirements } = findHitType(context, hit.typeId);
  const missing = requirements.find((requirement) => !meets(context, workerId, requirement));
  return missing === undefined
    ? undefined
    : `The worker ${workerId} lacks the qualification ${missing.QualificationTypeId} (${missing.Comparator}).`;
}

export function checkWorkerId(workerId: string): void {
  if (!isWorkerId(workerId))
    throw new UsageError(`"${workerId}" is no id of a worker.`, {
      hint: 'They begin with A and have ten to twenty-one capitals and digits, such as A1B2C3D4E5F6G7.',
    });
}

/** A worker takes a HIT. */
export function acceptHit(context: TimerContext, hitId: string, workerId: string): AssignmentRow {
  checkWorkerId(workerId);
  const hit = context.state.table(hits).get(hitId);
  if (hit === undefined) throw new UsageError(`There is no HIT ${hitId}.`);
  const why = obstacle(context, hit, workerId);
  if (why !== undefined) throw new UsageError(why);
  const { assignmentDuration } = findHitType(context, hit.typeId);
  const deadline = context.now + assignmentDuration * 1000;
  const id = newTurkId(context.random);
  const row: AssignmentRow = { id, hitId, workerId, status: 'Accepted', accepted: context.now, deadline };
  context.state.table(assignments).put(row);
  context.timers.schedule({ due: deadline, kind: 'mturk.abandon', key: id, payload: { assignment: id } });
  tellEvent(context, hit, 'AssignmentAccepted', id);
  settleHit(context, hitId);
  return row;
}

/** A worker submits what was accepted. */
export function submitWork(context: TimerContext, id: string, answers: Answers): AssignmentRow {
  const { row, hit } = findAccepted(context, id);
  const checked = checkAnswers(questionsOf(readTurkXml(hit.question)), answers);
  const { autoApprovalDelay } = findHitType(context, hit.typeId);
  const autoApproval = context.now + autoApprovalDelay * 1000;
  const answer = writeAnswers(checked);
  const after: AssignmentRow = { ...row, status: 'Submitted', submitted: context.now, autoApproval, answer };
  context.state.table(assignments).put(after);
  context.timers.cancel({ kind: 'mturk.abandon', key: id });
  context.timers.schedule({ due: autoApproval, kind: 'mturk.approve', key: id, payload: { assignment: id } });
  tellEvent(context, hit, 'AssignmentSubmitted', id);
  reviewAssignment(context, after);
  settleHit(context, hit.id);
  return context.state.table(assignments).get(id) ?? after;
}

/** A worker gives back what was accepted: it is there for others. */
export function returnWork(context: TimerContext, id: string): void {
  const { hit } = findAccepted(context, id);
  context.state.table(assignments).delete(id);
  context.timers.cancel({ kind: 'mturk.abandon', key: id });
  tellEvent(context, hit, 'AssignmentReturned', id);
  settleHit(context, hit.id);
}

function findAccepted(
  context: TimerContext,
  id: string,
): { readonly row: AssignmentRow; readonly hit: HitRow } {
  const row = context.state.table(assignments).get(id);
  const hit = row === undefined ? undefined : context.state.table(hits).get(row.hitId);
  if (row === undefined || hit === undefined)
    throw new UsageError(`There is no assignment ${id}.`, {
      hint: 'One that was not submitted in time is gone.',
    });
  if (row.status !== 'Accepted') throw new UsageError(`The assignment ${id} is ${row.status} already.`);
  return { row, hit };
}
