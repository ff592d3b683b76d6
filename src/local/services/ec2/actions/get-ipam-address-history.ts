import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamAddressHistory.html */
export const action = noneOf('GetIpamAddressHistory', {
  answer: { HistoryRecords: [] },
  named: (input) => [input.IpamScopeId],
  notFound: { code: 'InvalidIpamScopeId.NotFound', words: 'IPAM scope ID' },
  resource: 'ipam-scope',
});
