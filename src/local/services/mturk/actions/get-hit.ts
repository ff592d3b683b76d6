import { defineAction } from '../../../action.ts';
import { hitShown } from '../hits/describe-hit.ts';
import { findHit } from '../hits/find-hit.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetHITOperation.html */
export const action = defineAction('mturk', 'GetHIT', {
  authorize: () => onTurk('GetHIT'),
  handler: ({ HITId }, context) => ({ HIT: hitShown(context, findHit(context, HITId)) }),
});
