import type { TimerContext } from '../../../action.ts';
import { opsMetadataNotFound } from './errors.ts';
import { opsMetadata } from './state.ts';
import type { OpsMetadataRow } from './state.ts';

export function findOpsMetadata({ state }: Pick<TimerContext, 'state'>, arn: string): OpsMetadataRow {
  const row = state.table(opsMetadata).get(arn);
  if (row === undefined) throw opsMetadataNotFound(arn);
  return row;
}
