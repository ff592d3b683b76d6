import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Arn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';
import type { State } from '../../store/table.ts';
import { markedForDeletion, notFound, onReplica, validation } from './errors.ts';
import { secrets } from './state.ts';
import type { SecretRow } from './state.ts';

/** A secret with the state that it lives in. */
export interface FoundSecret {
  readonly row: SecretRow;
  readonly state: State;
}

export function checkName(name: string): void {
  if (!/^[A-Za-z0-9/_+=.@!-]+$/.test(name))
    throw validation(
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
}

/** The secret that a name, an ARN, or an ARN without its six random characters means; deleted ones too. */
export function findAnySecret(context: ActionContext, id: string): FoundSecret {
  if (!id.startsWith('arn:')) {
    checkName(id);
    return found(context.state.table(secrets).get(id), context.state);
  }
  const arn = parseArn(id);
  if (
    arn?.service !== 'secretsmanager' ||
    !arn.resource.startsWith('secret:') ||
    arn.region !== context.region
  )
    throw notFound();
  const state = arn.account === context.account ? context.state : context.state.at(arn.account, arn.region);
  return found(byArn(state, id, arn), state);
}

function byArn(state: State, id: string, arn: Arn): SecretRow | undefined {
  const table = state.table(secrets);
  const [exact] = table.list({ index: 'arn', equals: id, limit: 1 });
  const name = arn.resource.slice('secret:'.length);
  // An ARN that ends as a complete one does is taken for one: a partial ARN of such a name finds nothing on AWS either.
  return exact ?? (/-[A-Za-z0-9]{6}$/.test(name) ? undefined : table.get(name));
}

function found(row: SecretRow | undefined, state: State): FoundSecret {
  if (row === undefined) throw notFound();
  return { row, state };
}

/** A secret that can be read: not one that waits for its deletion. */
export function findSecret(context: ActionContext, id: string): FoundSecret {
  const secret = findAnySecret(context, id);
  if (secret.row.deletion !== undefined) throw markedForDeletion();
  return secret;
}

/** A secret that can be changed: replicas follow their primary. */
export function changeableSecret(context: ActionContext, id: string): FoundSecret {
  const secret = findSecret(context, id);
  if (isReplica(context, secret.row)) throw onReplica();
  return secret;
}

export function isReplica({ region }: Pick<ActionContext, 'region'>, { primary }: SecretRow): boolean {
  return primary !== undefined && primary !== region;
}

/** What an action on one secret needs to be allowed. */
export function onSecret(context: ActionContext, action: string, id: string): AuthorizationRequest[] {
  const row = lenient(() => findAnySecret(context, id).row);
  if (row === undefined) {
    const arn = id.startsWith('arn:') ? id : regionalArn(context, 'secretsmanager', `secret:${id}`);
    return [{ action: `secretsmanager:${action}`, arn }];
  }
  return [
    {
      action: `secretsmanager:${action}`,
      arn: row.arn,
      resourcePolicy: row.policy,
      context: {
        'secretsmanager:SecretId': row.arn,
        ...(row.primary === undefined ? {} : { 'secretsmanager:SecretPrimaryRegion': row.primary }),
        ...Object.fromEntries(
          row.tags.flatMap(({ Key, Value }) => [
            [`aws:ResourceTag/${Key}`, Value],
            [`secretsmanager:ResourceTag/${Key}`, Value],
          ]),
        ),
      },
    },
  ];
}

function lenient<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}
