import type { FunctionOutcome } from '../../runtimes/functions/function-runtime.ts';
import type { VersionRow } from './state.ts';

/**
 * The log of an invocation, with the lines that Lambda itself writes around those of the function. What is one event
 * however many lines it has stands between zero bytes.
 */
export function logOf(version: VersionRow, requestId: string, outcome: FunctionOutcome, now: number): string {
  const { durationMs, initMs, maxMemory, status, errorType, log } = outcome;
  if (version.logFormat === 'JSON') return jsonLogOf(version, requestId, outcome, now);
  const start = `START RequestId: ${requestId} Version: ${version.version}\n`;
  const late =
    status === 'timeout'
      ? `\0${new Date(now).toISOString()} ${requestId} Task timed out after ${version.timeout.toFixed(2)} seconds\n\n\0`
      : '';
  const billed = billedMs(outcome);
  const report = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${billed} ms`,
    `Memory Size: ${version.memory} MB`,
    `Max Memory Used: ${maxMemory} MB`,
    ...(initMs === undefined ? [] : [`Init Duration: ${initMs.toFixed(2)} ms`]),
    ...(status === undefined ? [] : [`Status: ${status}`]),
    ...(errorType === undefined ? [] : [`Error Type: ${errorType}`]),
    '',
  ];
  return `${start}${ownLines(log)}${late}END RequestId: ${requestId}\n${report.join('\t')}\n`;
}

function billedMs({ durationMs, initMs = 0 }: FunctionOutcome): number {
  return Math.ceil(durationMs + initMs);
}

function ownLines(log: string): string {
  return log === '' || /[\n\0]$/.test(log) ? log : `${log}\n`;
}

/**
 * The same where logs are JSON, with what the level of the system's logs lets through.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html
 */
function jsonLogOf(version: VersionRow, requestId: string, outcome: FunctionOutcome, now: number): string {
  const { durationMs, initMs, maxMemory, status = 'success', errorType, log } = outcome;
  const quiet = version.systemLogLevel === 'WARN';
  const line = (type: string, record: object): string =>
    `${JSON.stringify({ time: new Date(now).toISOString(), type: `platform.${type}`, record })}\n`;
  const hundredth = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
  const metrics = {
    durationMs: hundredth(durationMs),
    billedDurationMs: billedMs(outcome),
    memorySizeMB: version.memory,
    maxMemoryUsedMB: maxMemory,
    ...(initMs === undefined ? {} : { initDurationMs: hundredth(initMs) }),
  };
  return [
    quiet ? '' : line('start', { requestId, version: version.version }),
    ownLines(log),
    quiet && status === 'success' ? '' : line('report', { requestId, metrics, status, errorType }),
  ].join('');
}

/** A log as its events: lines, and what belongs together. */
export function eventsIn(log: string): string[] {
  return log
    .split('\0')
    .flatMap((part, index) => (index % 2 === 1 ? [part] : (part.match(/[^\n]*\n|[^\n]+/g) ?? [])))
    .filter((message) => message.trim() !== '');
}

/** The end of a log, as an invocation answers with it. */
export function tailOf(log: string, bytes: number): string {
  return Buffer.from(log.replaceAll('\0', '')).subarray(-bytes).toString('base64');
}
