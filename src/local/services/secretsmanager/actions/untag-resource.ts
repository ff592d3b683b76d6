import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { saveChanged } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html */
export const action = defineAction('secretsmanager', 'UntagResource', {
  authorize: (input, context) => onSecret(context, 'UntagResource', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const tagged = secret.row.tagged === true || secret.row.tags.length > 0;
    saveChanged(context, secret, {
      ...secret.row,
      tagged,
      tags: removeTags(secret.row.tags, input.TagKeys),
    });
    return {};
  },
});
