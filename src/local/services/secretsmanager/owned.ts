import { regionalArn } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import { removeSecret } from './replicas.ts';
import { secrets } from './state.ts';
import type { SecretRow } from './state.ts';
import { newSuffix } from './suffix.ts';
import { decryptValue } from './values.ts';
import { CURRENT, putVersion, versionAt } from './versions.ts';

/** A secret that a service keeps for its user, such as EventBridge for a connection. */
export interface OwnedSecret {
  readonly service: string;
  readonly name: string;
  readonly text: string;
}

/** Makes a secret of a service's own, within its transaction, or gives it another value. Answers the ARN. */
export function keepOwned(context: TimerContext, { service, name, text }: OwnedSecret): string {
  const { state, now } = context;
  const row: SecretRow = state.table(secrets).get(name) ?? {
    name,
    arn: regionalArn(context, 'secretsmanager', `secret:${name}-${newSuffix(context.random)}`),
    owner: service,
    tags: [],
    created: now,
    changed: now,
  };
  state.table(secrets).put({ ...row, changed: now });
  const value = { binary: false, bytes: Buffer.from(text, 'utf8') };
  putVersion(context, { row, state }, context.random.uuid(), value, undefined);
  return row.arn;
}

/** The text of a secret of a service's own; undefined when somebody has deleted it. */
export function readOwned(context: TimerContext, arn: string): string | undefined {
  const version = versionAt(context.state, arn, CURRENT);
  return version?.value === undefined
    ? undefined
    : decryptValue(context, version, version.value).bytes.toString('utf8');
}

export function removeOwned({ state }: TimerContext, arn: string): void {
  const [row] = state.table(secrets).list({ index: 'arn', equals: arn, limit: 1 });
  if (row !== undefined) removeSecret(state, row);
}
