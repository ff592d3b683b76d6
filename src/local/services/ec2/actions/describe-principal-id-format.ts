import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrincipalIdFormat.html */
export const action = noneOf('DescribePrincipalIdFormat', {
  answer: { Principals: [] },
});
