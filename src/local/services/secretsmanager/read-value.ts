import type { ActionContext } from '../../action.ts';
import { invalidRequest, valueMissing } from './errors.ts';
import { dayOf } from './describe-secret.ts';
import type { FoundSecret } from './find-secret.ts';
import { secrets, versionKey, versions } from './state.ts';
import type { VersionRow } from './state.ts';
import { decryptValue, shownValue } from './values.ts';
import { CURRENT, versionAt } from './versions.ts';

interface Asked {
  readonly VersionId?: string | undefined;
  readonly VersionStage?: string | undefined;
}

/** A value with its version, as GetSecretValue and BatchGetSecretValue show it; the day is noted. */
export function readValue(context: ActionContext, secret: FoundSecret, asked: Asked) {
  const { row, state } = secret;
  const version = versionFor(secret, asked);
  if (version.value === undefined)
    throw valueMissing(
      asked.VersionId === undefined
        ? `staging label: ${asked.VersionStage ?? CURRENT}`
        : `VersionId: ${asked.VersionId}`,
    );
  const accessed = dayOf(context);
  if (row.accessed !== accessed) state.table(secrets).put({ ...row, accessed });
  if (version.accessed !== accessed) state.table(versions).put({ ...version, accessed });
  return {
    ARN: row.arn,
    Name: row.name,
    VersionId: version.version,
    ...shownValue(decryptValue(context, version, version.value)),
    VersionStages: version.stages.length === 0 ? undefined : version.stages,
    CreatedDate: new Date(version.created),
  };
}

function versionFor({ row, state }: FoundSecret, { VersionId: id, VersionStage: stage }: Asked): VersionRow {
  if (id === undefined) {
    const label = stage ?? CURRENT;
    const found = versionAt(state, row.arn, label);
    if (found === undefined) throw valueMissing(`staging label: ${label}`);
    return found;
  }
  const found = state.table(versions).get(versionKey(row.arn, id));
  if (found === undefined) throw valueMissing(`VersionId: ${id}`);
  if (stage !== undefined && !found.stages.includes(stage))
    throw invalidRequest('You provided a VersionStage that is not associated to the provided VersionId.');
  return found;
}
