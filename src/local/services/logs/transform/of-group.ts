import type { TimerContext } from '../../../action.ts';
import type { LogGroupRow, LogStreamRow } from '../state.ts';
import { compileTransformer } from './compile.ts';
import { transformers } from './state.ts';
import { transform } from './transform.ts';

/** What becomes of a message that comes into a stream; undefined where nothing does. */
export function transformationOf(
  context: TimerContext,
  group: LogGroupRow,
  stream: Pick<LogStreamRow, 'name'>,
): ((message: string) => string | undefined) | undefined {
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
  return (message) => transform(steps, message, { metadata, now });
}
