import { defineAction } from '../../../action.ts';
import { centsText } from '../../../../data/turk-fees.ts';
import { invalidValue } from '../errors.ts';
import { findAssignment } from '../assignments/decide.ts';
import { seconds } from '../hits/describe-hit.ts';
import { findHit } from '../hits/find-hit.ts';
import { pageOfSorted, timeKey } from '../page.ts';
import { bonuses } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListBonusPaymentsOperation.html */
export const action = defineAction('mturk', 'ListBonusPayments', {
  authorize: () => onTurk('ListBonusPayments'),
  handler(input, context) {
    const { HITId: hit, AssignmentId: assignment } = input;
    if ((hit === undefined) === (assignment === undefined))
      throw invalidValue(context, 'HITId', hit ?? 'null', 'Either HITId or AssignmentId must be specified');
    if (hit !== undefined) findHit(context, hit);
    if (assignment !== undefined) findAssignment(context, assignment);
    const table = context.state.table(bonuses);
    const found =
      hit === undefined
        ? table.list({ index: 'assignment', equals: assignment ?? '' })
        : table.list({ index: 'hit', equals: hit });
    const { rows, end } = pageOfSorted(
      'ListBonusPayments',
      input,
      context,
      ({ granted, id }) => timeKey(granted, id),
      [...found],
    );
    const shown = rows.map(({ workerId, cents, assignmentId, reason, granted }) => ({
      WorkerId: workerId,
      BonusAmount: centsText(cents),
      AssignmentId: assignmentId,
      Reason: reason,
      GrantTime: seconds(granted),
    }));
    return { BonusPayments: shown, ...end };
  },
});
