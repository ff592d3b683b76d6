import type { TimerContext } from '../../../action.ts';
import type { LogGroupRow, LogStreamRow } from '../state.ts';
import { compileTransformer } from './compile.ts';
import { transformers } from './state.ts';
import { transform } from './transform.ts';
import type { Transformed } from './transform.ts';

/** What becomes of messages that come into a stream; undefined where nothing does. */
export function transformationOf(
  context: TimerContext,
  group: LogGroupRow,
  stream: Pick<LogStreamRow, 'name'>,
): ((messages: readonly string[]) => Transformed['events']) | undefined {
  const row = context.state.table(transformers).get(group.key);
  if (row === undefined) return undefined;
  const steps = compileTransformer(row.processors);
  const { account, region, now } = context;
  const metadata = {
    '@logGroupName': group.name,
    '@logGroupStream': stream.name,
    '@accountId': account,
    '@regionName': region,
  };
  return (messages) => transform(steps, messages, { metadata, now }).events;
}
