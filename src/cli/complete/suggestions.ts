import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surroundings } from '../surroundings.ts';
import type { Offer } from './offer.ts';

/** What the machine knows and the declaration of a flag does not: regions, and the person's profiles. */
export async function suggestions(
  kind: 'region' | 'profile',
  surroundings: Surroundings,
): Promise<readonly Offer[]> {
  return kind === 'region' ? suggestRegions() : suggestProfiles(surroundings);
}

async function suggestRegions(): Promise<readonly Offer[]> {
  const { region, regionNames } = await import('../../data/regions.ts');
  const names = regionNames().map((word) => ({ word, brief: region(word)?.longName ?? '' }));
  return [{ word: 'all', brief: 'every region that is enabled' }, ...names];
}

/** Names only: nothing else of these files is read out. */
async function suggestProfiles({ environment, home }: Surroundings): Promise<readonly Offer[]> {
  const files = [
    environment['AWS_CONFIG_FILE'] ?? join(home, '.aws', 'config'),
    environment['AWS_SHARED_CREDENTIALS_FILE'] ?? join(home, '.aws', 'credentials'),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const sections = texts.join('\n').matchAll(/^\s*\[\s*(?:profile\s+)?([^\]]+?)\s*\]/gm);
  const names = [...sections].flatMap(([, name = '']) =>
    /^(?:sso-session|services)\s/.test(name) ? [] : [name],
  );
  return [...new Set(names)].sort().map((word) => ({ word, brief: 'profile' }));
}
