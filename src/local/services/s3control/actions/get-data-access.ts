import { defineAction } from '../../../action.ts';
import { findInstance, onAnyInstance, stateOf } from '../grants/find.ts';
import { grantFor } from '../grants/granted.ts';
import { notGranted } from '../grants/errors.ts';
import { isScope } from '../grants/scope.ts';
import { vend } from '../grants/vend.ts';
import { invalidRequest } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetDataAccess.html */
export const action = defineAction('s3control', 'GetDataAccess', {
  authorize: (input, context) => onAnyInstance(context, 's3:GetDataAccess', input),
  handler(input, context) {
    const state = stateOf(context, input);
    findInstance({ state });
    if (!isScope(input.Target))
      throw invalidRequest('Target must be the S3 URI of a bucket, a prefix or an object.');
    const grant = grantFor(state, context.caller, input);
    if (grant === undefined) throw notGranted(input.Permission, input.Target);
    return vend(context, input, grant);
  },
});
