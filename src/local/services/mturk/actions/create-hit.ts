import { defineAction } from '../../../action.ts';
import { hitShown } from '../hits/describe-hit.ts';
import { registerHitType } from '../hits/hit-types.ts';
import { makeHit } from '../hits/make-hit.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateHITOperation.html */
export const action = defineAction('mturk', 'CreateHIT', {
  authorize: () => onTurk('CreateHIT'),
  handler(input, context) {
    const hit = makeHit(context, input, () => registerHitType(context, input));
    return { HIT: hitShown(context, hit) };
  },
});
