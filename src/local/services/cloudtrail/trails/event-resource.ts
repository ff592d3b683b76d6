import type { CallEvent } from '../../../calls/call.ts';

/** What a data event is about, where the record of the call tells it. */
export interface EventResource {
  readonly type: string;
  readonly arn: string;
}

const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';

export function resourceOf(event: CallEvent): EventResource | undefined {
  const asked = new Map<string, unknown>(Object.entries(Object(event.requestParameters)));
  const partition = partitionOf(event.awsRegion);
  if (event.eventSource === 's3.amazonaws.com') {
    const bucket = asked.get('bucketName') ?? asked.get('bucket');
    const key = asked.get('key') ?? '';
    return { type: 'AWS::S3::Object', arn: `arn:${partition}:s3:::${String(bucket)}/${String(key)}` };
  }
  if (event.eventSource !== 'lambda.amazonaws.com') return undefined;
  const name = String(asked.get('functionName'));
  const { awsRegion, recipientAccountId } = event;
  const arn = `arn:${partition}:lambda:${awsRegion}:${recipientAccountId}:function:${name}`;
  return { type: 'AWS::Lambda::Function', arn: name.startsWith('arn:') ? name : arn };
}
