import { parseArn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';
import { invalidParameter } from './errors.ts';
import type { PhaseContext } from '../../phase.ts';
import type { TaggedResources } from '../../phase.ts';

export interface FailureInfo {
  readonly StatusCode: number;
  readonly ErrorCode: 'InternalServiceException' | 'InvalidParameterException';
  readonly ErrorMessage: string;
}

type Change = (source: TaggedResources, arn: string) => Promise<unknown>;

/** Refuses a whole request that names something which is no ARN, or the users and roles of IAM, which have none here. */
export function checkArns(arns: readonly string[]): void {
  const wrong = arns.find((arn) => {
    const { service, resource = '' } = parseArn(arn) ?? {};
    return service === undefined || (service === 'iam' && /^(?:role|user)\//.test(resource));
  });
  if (wrong !== undefined) throw invalidParameter(`${wrong} is not a valid AmazonResourceName (ARN)`);
}

/** Changes each resource by the action of its own service; what fails is told by ARN, and the others are done. */
export async function changeEach(
  phase: PhaseContext,
  arns: readonly string[],
  change: Change,
): Promise<Record<string, FailureInfo>> {
  const sources = await phase.tagged();
  const failed: Record<string, FailureInfo> = {};
  for (const arn of arns) {
    const source = sources.get(serviceOf(arn));
    if (source === undefined) {
      failed[arn] = invalid(`The resource ${arn} is of a service that is not supported.`);
      continue;
    }
    try {
      await change(source, arn);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      failed[arn] =
        error.status < 500
          ? invalid(error.message, error.status)
          : { StatusCode: error.status, ErrorCode: 'InternalServiceException', ErrorMessage: error.message };
    }
  }
  return failed;
}

function invalid(message: string, status = 400): FailureInfo {
  return { StatusCode: status, ErrorCode: 'InvalidParameterException', ErrorMessage: message };
}

function serviceOf(arn: string): string {
  return parseArn(arn)?.service ?? '';
}
