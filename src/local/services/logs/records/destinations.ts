import type { Place } from '../../../blocks/arns.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { notFound } from '../errors.ts';
import type { AwsError } from '../../../error.ts';
import type { DestinationRow } from './state.ts';

export function describeDestination(place: Place, row: DestinationRow) {
  return {
    destinationName: row.name,
    targetArn: row.target,
    roleArn: row.role,
    accessPolicy: row.policy,
    arn: regionalArn(place, 'logs', `destination:${row.name}`),
    creationTime: row.created,
  };
}

export const destinationNotFound = (): AwsError => notFound('The specified destination does not exist.');
