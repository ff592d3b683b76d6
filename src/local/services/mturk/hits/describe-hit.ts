import type { TimerContext } from '../../../action.ts';
import { centsText } from '../../../../data/turk-fees.ts';
import type { HIT } from '../../../../wire/generated/mturk.ts';
import type { HitRow } from '../state.ts';
import { countsOf } from './find-hit.ts';
import { findHitType } from './hit-types.ts';

/** A HIT as it is answered. Times in whole seconds, as Mechanical Turk has them. */
export function hitShown(context: Pick<TimerContext, 'state' | 'now'>, row: HitRow): HIT {
  const type = findHitType(context, row.typeId);
  const { pending, available, completed } = countsOf(context, row);
  return {
    HITId: row.id,
    HITTypeId: type.id,
    HITGroupId: type.groupId,
    ...(row.layoutId !== undefined && { HITLayoutId: row.layoutId }),
    CreationTime: seconds(row.created),
    Title: type.title,
    Description: type.description,
    Question: row.question,
    ...(type.keywords !== undefined && { Keywords: type.keywords }),
    HITStatus: row.status,
    MaxAssignments: row.maxAssignments,
    Reward: centsText(type.reward),
    AutoApprovalDelayInSeconds: type.autoApprovalDelay,
    Expiration: seconds(row.expiration),
    AssignmentDurationInSeconds: type.assignmentDuration,
    ...(row.annotation !== undefined && { RequesterAnnotation: row.annotation }),
    QualificationRequirements: type.requirements,
    HITReviewStatus: 'NotReviewed',
    NumberOfAssignmentsPending: pending,
    NumberOfAssignmentsAvailable: available,
    NumberOfAssignmentsCompleted: completed,
  };
}

export function seconds(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000);
}
