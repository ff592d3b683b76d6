import { writeEventId } from '../event-id.ts';
import { parse } from '../patterns/json.ts';
import type { LogEventRow } from '../state.ts';

/** A value of a query: what is not there is undefined. */
export type Cell = string | number | boolean | undefined;

/** One line of a query: an event, or what was made of many. */
export interface Line {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Of what a line of an event is found again with. */
  readonly pointer?: string | undefined;
}

const two = (value: number, width = 2): string => String(value).padStart(width, '0');

/** A time as queries show it: `2026-11-26 12:00:00.000`. */
export function showTime(time: number): string {
  const at = new Date(time);
  const date = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return `${date} ${clock}.${two(at.getUTCMilliseconds(), 3)}`;
}

/** The fields that CloudWatch Logs finds in an event: its own, those of JSON, and those of Lambda's lines. */
export function lineOf(event: LogEventRow, account: string, group: string): Line {
  const cells = new Map<string, Cell>([
    ['@timestamp', event.timestamp],
    ['@ingestionTime', event.ingested],
    ['@message', event.message],
    ['@logStream', event.streamName],
    ['@log', `${account}:${group}`],
  ]);
  const body = parse(event.transformed ?? event.message);
  if (body !== undefined) flatten(body, cells);
  else lambdaFields(event.message, cells);
  return { cells, pointer: Buffer.from(writeEventId(event)).toString('base64') };
}

/** A thousand fields of an event are found, at most. */
const most = 1000;

/** Without calling itself: a message may be nested deeper than calls can be. */
function flatten(body: object, cells: Map<string, Cell>): void {
  const waiting = entriesOf(body, '');
  for (let next = waiting.pop(); next !== undefined && cells.size < most; next = waiting.pop()) {
    const [name, inner] = next;
    if (typeof inner === 'object' && inner !== null)
      for (const entry of entriesOf(inner, `${name}.`)) waiting.push(entry);
    else if (typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean')
      cells.set(name, inner);
  }
}

/** The last first. */
function entriesOf(value: object, prefix: string): [name: string, value: unknown][] {
  return Object.entries(value)
    .reverse()
    .map(([key, inner]) => [prefix + key, inner]);
}

const REPORT: readonly (readonly [string, RegExp, number])[] = [
  ['@duration', /\tDuration: ([\d.]+) ms/, 1],
  ['@billedDuration', /\tBilled Duration: ([\d.]+) ms/, 1],
  ['@initDuration', /\tInit Duration: ([\d.]+) ms/, 1],
  ['@memorySize', /\tMemory Size: (\d+) MB/, 1_000_000],
  ['@maxMemoryUsed', /\tMax Memory Used: (\d+) MB/, 1_000_000],
];

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
function lambdaFields(message: string, cells: Map<string, Cell>): void {
  const [, type, id] = /^(START|END|REPORT) RequestId: ([0-9a-f-]{36})/.exec(message) ?? [];
  if (type === undefined) return;
  cells.set('@type', type);
  cells.set('@requestId', id);
  if (type !== 'REPORT') return;
  for (const [name, expression, factor] of REPORT) {
    const found = expression.exec(message)?.[1];
    if (found !== undefined) cells.set(name, Number(found) * factor);
  }
}
