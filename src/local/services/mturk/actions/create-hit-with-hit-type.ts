import { defineAction } from '../../../action.ts';
import { hitShown } from '../hits/describe-hit.ts';
import { findHitType } from '../hits/hit-types.ts';
import { makeHit } from '../hits/make-hit.ts';
import { checkRequirements } from '../qualifications/check-requirements.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateHITWithHITTypeOperation.html */
export const action = defineAction('mturk', 'CreateHITWithHITType', {
  authorize: () => onTurk('CreateHITWithHITType'),
  handler(input, context) {
    const hit = makeHit(context, input, () => {
      const type = findHitType(context, input.HITTypeId);
      // A qualification type that was deleted meanwhile takes its types of HITs with it.
      checkRequirements(context, type.requirements);
      return type;
    });
    return { HIT: hitShown(context, hit) };
  },
});
