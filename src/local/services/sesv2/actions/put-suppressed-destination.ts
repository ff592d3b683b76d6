import { defineAction } from '../../../action.ts';
import { addressFault, onAnything, suppressed, v2 } from '../../ses/port.ts';
import { listed } from '../suppression.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutSuppressedDestination.html */
export const action = defineAction('sesv2', 'PutSuppressedDestination', {
  authorize: onAnything('PutSuppressedDestination'),

  handler({ EmailAddress: address, Reason: reason }, context) {
    const fault = addressFault(address, v2);
    if (fault !== undefined) throw fault;
    context.state.table(suppressed).put({ address: listed(address), reason, since: context.now });
    return {};
  },
});
