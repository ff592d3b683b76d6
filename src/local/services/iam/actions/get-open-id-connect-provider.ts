import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { findOidc } from '../providers.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html */
export const action = defineAction('iam', 'GetOpenIDConnectProvider', {
  authorize: (input) => permit('GetOpenIDConnectProvider', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    const { url, clients, thumbprints, created, tags } = findOidc(state, input.OpenIDConnectProviderArn);
    return {
      Url: url,
      ClientIDList: clients,
      ThumbprintList: thumbprints,
      CreateDate: date(created),
      Tags: tags,
    };
  },
});
