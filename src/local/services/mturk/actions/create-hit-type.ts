import { defineAction } from '../../../action.ts';
import { registerHitType } from '../hits/hit-types.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateHITTypeOperation.html */
export const action = defineAction('mturk', 'CreateHITType', {
  authorize: () => onTurk('CreateHITType'),
  handler: (input, context) => ({ HITTypeId: registerHitType(context, input).id }),
});
