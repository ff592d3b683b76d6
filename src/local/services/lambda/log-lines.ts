import type { FunctionOutcome } from '../../runtimes/functions/function-runtime.ts';
import type { VersionRow } from './state.ts';

/** The log of an invocation, with the lines that Lambda itself writes around those of the function. */
export function logOf(version: VersionRow, requestId: string, outcome: FunctionOutcome, now: number): string {
  const { durationMs, initMs, maxMemory, status, log } = outcome;
  const start = `START RequestId: ${requestId} Version: ${version.version}\n`;
  const late =
    status === 'timeout'
      ? `${new Date(now).toISOString()} ${requestId} Task timed out after ${version.timeout.toFixed(2)} seconds\n\n`
      : '';
  const billed = Math.ceil(durationMs + (initMs ?? 0));
  const report = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${billed} ms`,
    `Memory Size: ${version.memory} MB`,
    `Max Memory Used: ${maxMemory} MB`,
    ...(initMs === undefined ? [] : [`Init Duration: ${initMs.toFixed(2)} ms`]),
    ...(status === undefined ? [] : [`Status: ${status}`]),
    '',
  ];
  const own = log === '' || log.endsWith('\n') ? log : `${log}\n`;
  return `${start}${own}${late}END RequestId: ${requestId}\n${report.join('\t')}\n`;
}

/** The end of a log, as an invocation answers with it. */
export function tailOf(log: string, bytes: number): string {
  return Buffer.from(log).subarray(-bytes).toString('base64');
}
