import type { Output } from '../../action.ts';
import type { Place } from '../../blocks/arns.ts';
import { sequenceToken } from './sequence-token.ts';
import type { LogGroupRow, LogStreamRow } from './state.ts';
import { streamArn } from './streams.ts';

type LogStream = NonNullable<Output<'logs', 'DescribeLogStreams'>['logStreams']>[number];

/** A stream as DescribeLogStreams shows it. `storedBytes` of a stream is always 0 since July 2019. */
export function describeStream(row: LogStreamRow, group: LogGroupRow, place: Place): LogStream {
  return {
    logStreamName: row.name,
    creationTime: row.created,
    firstEventTimestamp: row.firstEvent,
    lastEventTimestamp: row.lastEvent,
    lastIngestionTime: row.lastIngestion,
    uploadSequenceToken: row.taken === 0 ? undefined : sequenceToken(row),
    arn: streamArn(place, group, row.name),
    storedBytes: 0,
  };
}
