import type { LambdaInvokeOperation } from '../../../../../wire/generated/s3control.ts';
import { AwsError } from '../../../../error.ts';
import { MOST_CALLS } from '../limits.ts';
import type { TaskResult, TaskRow } from '../state.ts';
import { answerOf } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Acting } from './operate.ts';

/** Has a function work on an object: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html */
export async function invoke(acting: Acting, task: TaskRow, of: LambdaInvokeOperation): Promise<TaskResult> {
  for (let call = 1; ; call += 1) {
    const answer = await asked(acting, task, of);
    if ('ok' in answer) return answer;
    const { code, message } = answer;
    // What fails for the moment is tried again before the job is over.
    if (code === 'TemporaryFailure' && call < MOST_CALLS) continue;
    return { ok: code === 'Succeeded', status: 200, code: code === 'Succeeded' ? '' : code, message };
  }
}

async function asked(
  { phase, actor, job }: Acting,
  { bucket, key, version }: TaskRow,
  {
    FunctionArn: FunctionName = '',
    InvocationSchemaVersion: schema = '1.0',
    UserArguments,
  }: LambdaInvokeOperation,
): Promise<Answer | TaskResult> {
  const invocationId = Buffer.from(phase.random.hex(40)).toString('base64url');
  const taskId = Buffer.from(phase.random.hex(20)).toString('base64url');
  const s3VersionId = version ?? null;
  const event =
    schema === '2.0'
      ? {
          invocationSchemaVersion: schema,
          invocationId,
          job: { id: job, userArguments: UserArguments ?? null },
          tasks: [{ taskId, s3Key: key, s3VersionId, s3Bucket: bucket }],
        }
      : {
          invocationSchemaVersion: schema,
          invocationId,
          job: { id: job },
          tasks: [{ taskId, s3Key: key, s3VersionId, s3BucketArn: `arn:${phase.partition}:s3:::${bucket}` }],
        };
  const Payload = Buffer.from(JSON.stringify(event));
  try {
    const { FunctionError, Payload: said } = await phase.call(
      'lambda',
      'Invoke',
      { FunctionName, InvocationType: 'RequestResponse', Payload },
      actor,
    );
    const text = said === undefined ? '' : Buffer.from(said).toString();
    if (FunctionError === undefined) return answerOf(text, taskId);
    return { code: 'PermanentFailure', message: `Lambda returned function error: ${text}` };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { ok: false, status: error.status, code: error.code, message: error.message };
  }
}
