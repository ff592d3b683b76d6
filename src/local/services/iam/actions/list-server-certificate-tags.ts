import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { findCertificate, onCertificate } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificateTags.html */
export const action = defineAction('iam', 'ListServerCertificateTags', {
  authorize: (input, context) =>
    onCertificate(context, 'ListServerCertificateTags', input.ServerCertificateName),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListServerCertificateTags',
      input,
      context,
      findCertificate(context.state, input.ServerCertificateName).tags,
    );
    return { Tags: rows, ...end };
  },
});
