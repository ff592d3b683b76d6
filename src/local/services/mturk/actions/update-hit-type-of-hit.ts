import { defineAction } from '../../../action.ts';
import { findLiveHit } from '../hits/find-hit.ts';
import { findHitType } from '../hits/hit-types.ts';
import { hits } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_UpdateHITTypeOfHITOperation.html */
export const action = defineAction('mturk', 'UpdateHITTypeOfHIT', {
  authorize: () => onTurk('UpdateHITTypeOfHIT'),
  handler({ HITId: id, HITTypeId: typeId }, context) {
    const hit = findLiveHit(context, id);
    findHitType(context, typeId);
    context.state.table(hits).put({ ...hit, typeId });
    return {};
  },
});
