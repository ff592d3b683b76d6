import type { AuthorizationRequest } from '../../action.ts';

/** Actions for which IAM knows no resource. Both versions of SES have one prefix, `ses`. */
export const onAnything = (action: string) => (): AuthorizationRequest[] => [
  { action: `ses:${action}`, arn: '*' },
];
