import { notAuthorized, validation } from './errors.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
export function checkAliasName(name: string): void {
  if (!name.includes('/'))
    throw validation(
      'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
    );
  if (!name.startsWith('alias/')) throw validation('Invalid identifier');
  if (!/^alias\/[a-zA-Z0-9/_-]+$/.test(name))
    throw validation(`${name} contains invalid characters for an alias`);
  if (name.startsWith('alias/aws/')) throw notAuthorized('');
}

/** The target of an alias is a key, never another alias. */
export function checkTarget(target: string): void {
  if (/^(?:arn:[^/]+:)?alias\//.test(target)) throw validation('Aliases must refer to keys. Not aliases');
}
