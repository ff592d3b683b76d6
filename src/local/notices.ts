import type { OutboxRow } from './services/sns/state.ts';
import type { Store } from './store/store.ts';

/** What SNS told people, which left the cloud for nobody, and the certificate of what it signs. */
export interface Notices {
  sent(region: string, account?: string): Promise<readonly OutboxRow[]>;
  certificate(name: string): Promise<string | undefined>;
}

/** The notices of a cloud whose store can change under it: `reset` makes a new one. */
export function openNotices(store: () => Store, owner: string, home: string): Notices {
  return {
    async sent(region, account = owner) {
      const { sentNotices } = await import('./services/sns/notices.ts');
      return sentNotices(store().at(account, region));
    },
    async certificate(name) {
      const { certificateNamed } = await import('./services/sns/notices.ts');
      return certificateNamed(store().at(owner, home), name);
    },
  };
}
