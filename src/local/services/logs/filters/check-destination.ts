import type { ActionContext } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameter } from '../errors.ts';

/** Only functions are delivered to: streams are no services of this cloud, and are refused as streams that are not there. */
export function checkDestination(
  context: ActionContext,
  destinationArn: string,
  roleArn: string | undefined,
): void {
  const arn = parseArn(destinationArn);
  if (arn?.service === 'lambda') {
    if (arn.account !== context.account)
      throw new AwsError(
        'AccessDeniedException',
        400,
        'Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to create ' +
          'cross account lambda triggers.',
      );
    return;
  }
  if (arn?.service === 'kinesis' || arn?.service === 'firehose') {
    if (roleArn === undefined)
      throw invalidParameter(`destinationArn for vendor ${arn.service} cannot be used without roleArn`);
    const kind = arn.service === 'kinesis' ? 'Kinesis' : 'Firehose';
    throw invalidParameter(
      `Could not deliver test message to specified ${kind} stream. ` +
        `Check if the given ${kind === 'Kinesis' ? 'kinesis' : kind} stream is in ACTIVE state.`,
    );
  }
  throw invalidParameter('Destinations of this kind are not available in this local cloud.');
}
