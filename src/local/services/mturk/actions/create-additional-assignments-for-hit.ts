import { defineAction } from '../../../action.ts';
import { checkRange } from '../check-value.ts';
import { tooManyAssignments, wrongHitState } from '../errors.ts';
import { extendHit, mayHave } from '../hits/extend.ts';
import { findLiveHit } from '../hits/find-hit.ts';
import { findHitType } from '../hits/hit-types.ts';
import { checkFunds } from '../hits/make-hit.ts';
import { settleHit } from '../hits/settle.ts';
import { TURK_LIMITS } from '../limits.ts';
import { onlyOnce } from '../only-once.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateAdditionalAssignmentsForHITOperation.html */
export const action = defineAction('mturk', 'CreateAdditionalAssignmentsForHIT', {
  authorize: () => onTurk('CreateAdditionalAssignmentsForHIT'),
  handler(input, context) {
    const { HITId: id, NumberOfAdditionalAssignments: more } = input;
    const hit = findLiveHit(context, id);
    checkRange(context, 'NumberOfAdditionalAssignments', more, TURK_LIMITS.additional);
    if (hit.status === 'Reviewing')
      throw wrongHitState(context, hit.status, 'Assignable, Unassignable, Reviewable');
    const total = hit.maxAssignments + more;
    if (!mayHave(hit, total)) throw tooManyAssignments(context);
    checkRange(context, 'NumberOfAdditionalAssignments', total, TURK_LIMITS.assignments);
    onlyOnce(context, 'CreateAdditionalAssignmentsForHIT', input.UniqueRequestToken);
    checkFunds(context, findHitType(context, hit.typeId), total, more);
    extendHit(context, hit, { maxAssignments: total });
    settleHit(context, id);
    return {};
  },
});
