import type { StorageLensConfiguration } from '../../../../wire/generated/s3control.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceTagKeys } from '../../../blocks/tag-keys.ts';
import { invalidRequest } from '../errors.ts';
import { checkAccount } from '../own-account.ts';
import { noSuchConfiguration } from './errors.ts';
import { lenses } from './state.ts';
import type { LensRow } from './state.ts';

/** What every account has, at home in Virginia: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_basics_metrics_recommendations.html#storage_lens_basics_default_dashboard */
export const DEFAULT_ID = 'default-account-dashboard';
const DEFAULT_HOME = 'us-east-1';

const DEFAULT: LensRow = {
  id: DEFAULT_ID,
  configuration: { Id: DEFAULT_ID, AccountLevel: { BucketLevel: {} }, IsEnabled: true },
  tags: [],
};

type Place = Pick<ActionContext, 'state' | 'region'>;

export function lookForLens({ state, region }: Place, id: string): LensRow | undefined {
  const found = state.table(lenses).get(id);
  return found ?? (id === DEFAULT_ID && region === DEFAULT_HOME ? DEFAULT : undefined);
}

export function findLens(context: Place, id: string): LensRow {
  const found = lookForLens(context, id);
  if (found === undefined) throw noSuchConfiguration();
  return found;
}

/** All of a region, in order of their ids. */
export function lensesOf(context: Place): readonly LensRow[] {
  const rows = [...context.state.table(lenses).list()];
  const standard = rows.some(({ id }) => id === DEFAULT_ID) ? undefined : lookForLens(context, DEFAULT_ID);
  return (standard === undefined ? rows : [...rows, standard]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const lensArn = (context: ActionContext, id: string): string =>
  regionalArn(context, 's3', `storage-lens/${id}`);

/** What an action on a configuration asks for, whether it is there or not. */
export function onLens(
  context: ActionContext,
  action: string,
  { AccountId, ConfigId }: { readonly AccountId: string; readonly ConfigId: string },
  keys: Readonly<Record<string, string | readonly string[]>> = {},
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const own = resourceTagKeys(lookForLens(context, ConfigId)?.tags);
  return [{ action, arn: lensArn(context, ConfigId), context: { ...own, ...keys } }];
}

/** Throws what is wrong with a configuration that is to be kept under an id. */
export function checkLens(id: string, given: StorageLensConfiguration): void {
  if (given.Id !== id) throw invalidRequest('The Id of the configuration must be the one in the request.');
  if (given.Include !== undefined && given.Exclude !== undefined)
    throw invalidRequest('A configuration has either an Include or an Exclude container, and not both.');
  if (given.AwsOrg !== undefined)
    throw invalidRequest('This account belongs to no organization: a configuration cannot have an AwsOrg.');
  if (id === DEFAULT_ID && (given.Include !== undefined || given.Exclude !== undefined))
    throw invalidRequest('The scope of the default dashboard cannot be changed.');
}
