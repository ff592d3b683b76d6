import type { TimerContext } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { logDetectors } from './state.ts';
import type { LogDetectorRow } from './state.ts';

export function findDetector({ state }: Pick<TimerContext, 'state'>, arn: string): LogDetectorRow {
  const row = state.table(logDetectors).get(arn);
  if (row === undefined) throw notFound('The specified anomaly detector does not exist.');
  return row;
}

/** It never finishes its training, and finds nothing. */
export function describeDetector({ settings, enabled, created, modified }: LogDetectorRow) {
  return {
    evaluationFrequency: 'FIVE_MIN',
    anomalyVisibilityTime: 21,
    ...settings,
    anomalyDetectorStatus: enabled ? 'TRAINING' : 'PAUSED',
    creationTimeStamp: created,
    lastModifiedTimeStamp: modified,
  };
}
