import { UsageError } from '../errors.ts';
import type { Configuration } from './config/schema.ts';
import { didYouMean } from '../words/nearest.ts';

type ConfiguredAccount = NonNullable<Configuration['accounts']>[string];

/** An account that `--account` chose. */
export interface NamedAccount extends ConfiguredAccount {
  readonly name: string;
}

/**
 * The accounts that `--account` names, by name or by id, each once; `all` is every one of the configuration.
 * None when nothing was asked: then the command works with its own credentials.
 */
export function selectAccounts(
  asked: readonly string[],
  configured: Readonly<Record<string, ConfiguredAccount>>,
): readonly NamedAccount[] {
  const all = Object.entries(configured).map(([name, account]): NamedAccount => {
    const id = account.id ?? account.role?.split(':')[4];
    return { ...account, name, ...(id === undefined ? {} : { id }) };
  });
  if (asked.includes('all')) {
    if (all.length > 0) return all;
    throw new UsageError('--account all names no account', {
      hint: 'Say under accounts: in nuage.yaml which there are, each with its role.',
    });
  }
  const chosen = asked.map((word) => {
    const found = all.find(({ name, id }) => name === word || id === word);
    if (found !== undefined) return found;
    // The local cloud has every account; on AWS there is no way in without a role or a profile.
    if (/^\d{12}$/.test(word)) return { name: word, id: word };
    const names = all.map(({ name }) => name);
    const known =
      names.length === 0
        ? 'The configuration names no accounts.'
        : `The configuration names ${names.join(', ')}.`;
    throw new UsageError(`There is no account "${word}"`, { hint: didYouMean(word, names) ?? known });
  });
  return [...new Set(chosen)];
}
