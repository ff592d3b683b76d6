import type { CallEvent } from '../../calls/call.ts';

/**
 * Calls on the content of a resource are data events, which are not in the event history.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
const dataEvents: Readonly<Record<string, RegExp>> = {
  's3.amazonaws.com':
    /Object|^(?:CreateMultipartUpload|UploadPart|UploadPartCopy|CompleteMultipartUpload|AbortMultipartUpload|ListParts)$/,
  'sqs.amazonaws.com': /Message/,
  'sns.amazonaws.com': /^Publish/,
  'lambda.amazonaws.com': /^Invoke/,
  'ebs.amazonaws.com': /SnapshotBlock|ChangedBlocks/,
  'monitoring.amazonaws.com': /^(?:PutMetricData|GetMetric\w+|ListMetrics)$/,
  'logs.amazonaws.com': /^(?:PutLogEvents|GetLogEvents|FilterLogEvents)$/,
};

/** Whether a call is one that the event history keeps. */
export function isManagement({ eventSource, eventName }: CallEvent): boolean {
  return dataEvents[eventSource]?.test(eventName) !== true;
}
