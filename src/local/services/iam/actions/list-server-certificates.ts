import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { onResource } from '../permit.ts';
import { serverCertificates } from '../provider-state.ts';
import { certificateShown } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html */
export const action = defineAction('iam', 'ListServerCertificates', {
  authorize: (input, context) =>
    onResource(context, 'ListServerCertificates', `server-certificate${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const prefix = input.PathPrefix ?? '/';
    const all = [...context.state.table(serverCertificates).list()].filter(({ path }) =>
      path.startsWith(prefix),
    );
    const { rows, end } = pageOf('ListServerCertificates', input, context, all);
    return { ServerCertificateMetadataList: rows.map(certificateShown), ...end };
  },
});
