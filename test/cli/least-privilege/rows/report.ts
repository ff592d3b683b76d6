import type { Rows } from '../row.ts';

/** Who may not look beforehand hears SES's own sentence when it refuses. */
const ownSentence = {
  'ses:GetAccount': 'the sandbox and the quota are left to SES',
  'ses:ListEmailIdentities': 'who is verified is left to SES',
};

/** What a cleanup would free is asked as `cleanup` asks it: tried there. */
export const report: Rows = {
  report: async ({ launch, bucket, file, aws, cloud }) => {
    await launch({ Backup: 'true' });
    await bucket('vault');
    file('nuage.yaml', 'backup:\n  store: s3://vault/nuage\n');
    await aws.call('ses', 'VerifyDomainIdentity', { Domain: 'example.com' });
    await cloud.clock.advance('1m');
    const mail = ['--from', 'me@example.com', '--email', 'you@example.com'];
    return { words: ['--no-cleanup', '--since', '1h', ...mail], optional: ownSentence };
  },
  'ses identities list': async () => [],
  'ses identities status': async () => [],
  'ses identities verify': async () => ['me@example.com'],
  'ses send': async ({ aws, cloud }) => {
    await aws.call('ses', 'VerifyDomainIdentity', { Domain: 'example.com' });
    await cloud.clock.advance('1m');
    const people = ['--from', 'me@example.com', '--to', 'you@example.com'];
    return { words: [...people, '--subject', 'Hi', '--text', 'Hello'], optional: ownSentence };
  },
};
