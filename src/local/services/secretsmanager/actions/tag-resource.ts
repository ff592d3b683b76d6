import { defineAction } from '../../../action.ts';
import { saveChanged } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export const action = defineAction('secretsmanager', 'TagResource', {
  authorize: (input, context) => onSecret(context, 'TagResource', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    saveChanged(context, secret, { ...secret.row, tags: withTags(secret.row.tags, input.Tags) });
    return {};
  },
});
