import { defineAction } from '../../../action.ts';
import { onAnything, suppressed } from '../../ses/port.ts';
import { needSuppressed } from '../suppression.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html */
export const action = defineAction('sesv2', 'DeleteSuppressedDestination', {
  authorize: onAnything('DeleteSuppressedDestination'),

  handler({ EmailAddress: address }, context) {
    context.state.table(suppressed).delete(needSuppressed(context, address).address);
    return {};
  },
});
