import { defineAction } from '../../../action.ts';
import { findAnySecret, onSecret } from '../find-secret.ts';
import { pageOf } from '../paging.ts';
import type { VersionRow } from '../state.ts';
import { versionsOf } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
export const action = defineAction('secretsmanager', 'ListSecretVersionIds', {
  authorize: (input, context) => onSecret(context, 'ListSecretVersionIds', input.SecretId),
  handler(input, context) {
    const { row, state } = findAnySecret(context, input.SecretId);
    const all = versionsOf(state, row.arn).filter(
      ({ stages }) => input.IncludeDeprecated === true || stages.length > 0,
    );
    const { rows, NextToken } = pageOf('ListSecretVersionIds', input, context, all, ({ version }) => version);
    return { ARN: row.arn, Name: row.name, Versions: rows.map(describe), NextToken };
  },
});

function describe({ version, stages, accessed, created, value }: VersionRow) {
  return {
    VersionId: version,
    VersionStages: stages.length === 0 ? undefined : stages,
    LastAccessedDate: accessed === undefined ? undefined : new Date(accessed),
    CreatedDate: new Date(created),
    KmsKeyIds: value === undefined ? undefined : [value.keyName],
  };
}
