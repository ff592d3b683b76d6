import { gzipSync } from 'node:zlib';
import type { TimerContext } from '../../../action.ts';
import type { CallEvent } from '../../../calls/call.ts';
import type { RecordedCall } from '../../../calls/call-query.ts';
import { folderOf } from './destination.ts';
import type { TrailRow } from './state.ts';
import { isWanted } from './wanted.ts';

export interface LogFile {
  readonly key: string;
  readonly body: Uint8Array;
}

const PIECE = 500;

/** What was recorded since the trail last wrote, as files, one a region; and which call was the last. */
export function logFiles(
  context: TimerContext,
  row: TrailRow,
): { files: readonly LogFile[]; written: number } {
  const calls = callsSince(context, row);
  const byRegion = Map.groupBy(
    calls.map(({ event }) => event).filter((event) => isWanted(event, row.selectors)),
    ({ awsRegion }) => awsRegion,
  );
  const files = [...byRegion].map(([region, events]) => ({
    key: keyOf(context, row, region),
    body: packed(events),
  }));
  return { files, written: calls.at(-1)?.sequence ?? row.written };
}

/** Whether there is something to write already. */
export const hasMore = (context: TimerContext, row: TrailRow): boolean =>
  callsSince(context, row).some(({ event }) => isWanted(event, row.selectors));

/** Oldest first. A trail of one region writes what happened there. */
function callsSince({ calls, account }: TimerContext, row: TrailRow): RecordedCall[] {
  const found: RecordedCall[] = [];
  const where = {
    account,
    after: row.written,
    ...(row.settings.multi ? {} : { region: row.region }),
    // What was done after it stopped is none of its business.
    ...(row.logging || row.stopped === undefined ? {} : { until: row.stopped }),
  };
  for (let before: number | undefined; ; before = found.at(-1)?.sequence) {
    const read = calls.list({ ...where, limit: PIECE, ...(before === undefined ? {} : { before }) });
    found.push(...read);
    if (read.length < PIECE) return found.reverse().filter(({ sequence }) => !isSilent(row, sequence));
  }
}

const isSilent = ({ silences = [] }: TrailRow, sequence: number): boolean =>
  silences.some(({ after, upTo }) => sequence > after && sequence <= upTo);

const packed = (Records: readonly CallEvent[]): Uint8Array => gzipSync(JSON.stringify({ Records }));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html */
function keyOf({ account, now, random }: TimerContext, { settings }: TrailRow, region: string): string {
  const time = new Date(now).toISOString();
  const day = time.slice(0, 10).replaceAll('-', '/');
  const minute = `${time.slice(0, 10).replaceAll('-', '')}T${time.slice(11, 16).replace(':', '')}Z`;
  const unique = Array.from({ length: 16 }, () =>
    ALPHABET.charAt(Math.floor(random.number() * ALPHABET.length)),
  ).join('');
  const name = `${account}_CloudTrail_${region}_${minute}_${unique}.json.gz`;
  return `${folderOf(settings, account)}/CloudTrail/${region}/${day}/${name}`;
}
