import { defineAction } from '../../../action.ts';
import { requestTags } from '../permit.ts';
import { serverCertificates } from '../provider-state.ts';
import { findCertificate, onCertificate } from '../providers.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html */
export const action = defineAction('iam', 'TagServerCertificate', {
  authorize: (input, context) =>
    onCertificate(context, 'TagServerCertificate', input.ServerCertificateName, requestTags(input.Tags)),
  handler(input, context) {
    const row = findCertificate(context.state, input.ServerCertificateName);
    context.state.table(serverCertificates).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
