import { requestContext } from '../match/request-context.ts';
import { compileResources } from '../match/resources.ts';

const nothing = requestContext({});

/** Whether a pattern of a policy's `Resource` matches an ARN, which may have wildcards itself. */
export function covers(pattern: string, arn: string): boolean {
  return compileResources({ not: false, patterns: [pattern] }, '2012-10-17')(arn, nothing);
}
