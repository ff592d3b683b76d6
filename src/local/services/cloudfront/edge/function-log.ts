import type { FunctionRun } from '../runtime/run-function.ts';
import type { Visit } from './visit.ts';

/**
 * What a function logged goes to CloudWatch Logs, in us-east-1, and so does why it failed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
export async function writeFunctionLog(
  { phase, parts }: Visit,
  name: string,
  distribution: string,
  { logs, error }: FunctionRun,
): Promise<void> {
  const lines = error === undefined ? logs : [...logs, error];
  if (lines.length === 0) return;
  const { writeLog } = await import('../../logs/port.ts');
  const said = [`START DistributionID: ${distribution}`, ...lines, 'END'];
  phase.transact((context) => {
    const [year, month, day] = new Date(context.now).toISOString().slice(0, 10).split('-').map(Number);
    writeLog(
      context,
      { group: `/aws/cloudfront/function/${name}`, stream: `${year}/${month}/${day}/${distribution}` },
      said.map((line) => ({ timestamp: context.now, message: `${parts.requestId} ${line}` })),
    );
  });
}
