import { defineAction } from '../../../action.ts';
import { serverCertificates } from '../provider-state.ts';
import { findCertificate, onCertificate } from '../providers.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html */
export const action = defineAction('iam', 'UntagServerCertificate', {
  authorize: (input, context) =>
    onCertificate(context, 'UntagServerCertificate', input.ServerCertificateName, {
      'aws:TagKeys': input.TagKeys,
    }),
  handler(input, context) {
    const row = findCertificate(context.state, input.ServerCertificateName);
    context.state.table(serverCertificates).put({ ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
