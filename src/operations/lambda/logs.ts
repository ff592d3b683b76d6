import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import type { LogLine } from '../logs/event.ts';
import { tailLog } from '../logs/tail.ts';
import { findFunction } from './find-function.ts';

export interface FunctionLogsInput {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly start: number;
  /** A filter pattern of CloudWatch Logs. */
  readonly pattern?: string | undefined;
  /** Goes on until the context's signal. */
  readonly follow: boolean;
}

/** What a function logged since a time, from the group that it logs to: `/aws/lambda/NAME` unless it says another. */
export async function* functionLogs(
  { name: given, ...rest }: FunctionLogsInput,
  context: OperationContext,
): AsyncGenerator<LogLine> {
  const { name, latest } = await findFunction('lambda logs', given, context);
  const group = latest.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
  try {
    yield* tailLog({ ...rest, group }, context);
  } catch (error) {
    if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
    throw new NuageError('NoLogs', `${name} has logged nothing yet: there is no log group ${group}.`, {
      hint: 'Lambda makes it at the first invocation, if the role of the function may.',
    });
  }
}
