import type { ActionContext } from '../../action.ts';
import type { FoundSecret } from './find-secret.ts';
import { DAY_MS } from './limits.ts';
import type { SecretRow } from './state.ts';
import { versionsOf } from './versions.ts';

const date = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

/** A secret as DescribeSecret and ListSecrets both show it. */
export function describeSecret({ row }: FoundSecret) {
  const { rotation } = row;
  return {
    ARN: row.arn,
    Name: row.name,
    Type: row.type,
    OwningService: row.owner,
    Description: row.description,
    KmsKeyId: row.kmsKeyId,
    RotationEnabled: rotation === undefined ? undefined : rotation.enabled,
    RotationLambdaARN: rotation?.function,
    RotationRules: rotation === undefined ? undefined : rules(row),
    LastRotatedDate: date(row.rotated),
    LastChangedDate: new Date(row.changed),
    LastAccessedDate: date(row.accessed),
    DeletedDate: date(row.deletion),
    NextRotationDate: date(rotation?.next),
    Tags: row.tags.length === 0 && row.tagged !== true ? undefined : row.tags,
    CreatedDate: new Date(row.created),
    PrimaryRegion: row.primary,
  };
}

function rules({ rotation }: SecretRow) {
  return {
    AutomaticallyAfterDays: rotation?.days,
    Duration: rotation?.duration,
    ScheduleExpression: rotation?.expression,
  };
}

/** Which version has which labels; what has none is left out. */
export function stagesOf({ row, state }: FoundSecret): Record<string, readonly string[]> | undefined {
  const labelled = versionsOf(state, row.arn).filter(({ stages }) => stages.length > 0);
  return labelled.length === 0
    ? undefined
    : Object.fromEntries(labelled.map(({ version, stages }) => [version, stages]));
}

/** Days are all that AWS tells of when a secret was last read. */
export function dayOf({ now }: Pick<ActionContext, 'now'>): number {
  return Math.floor(now / DAY_MS) * DAY_MS;
}
