import type { Store } from './store/store.ts';

/** What can be fetched from a cloud without a signature, by whoever knows where it is. */
export interface Published {
  /** A zip file of a function or layer by its SHA-256 in hexadecimal digits; undefined when there is none. */
  functionCode(account: string, region: string, digest: string): Promise<Uint8Array | undefined>;
  /** A discovery document of the issuer of an account's tokens; undefined when there is none. */
  issuerDocument(path: string): Promise<object | undefined>;
  /** A file of the price list; undefined when there is none. */
  offerFile(path: string): Promise<object | undefined>;
}

interface Home {
  readonly account: string;
  readonly defaultRegion: string;
  readonly endpoint: () => string;
}

/** For a cloud whose store can change under it: `reset` makes a new one. */
export function openPublished(
  store: () => Store,
  { account: owner, defaultRegion, endpoint }: Home,
): Published {
  return {
    async functionCode(account, region, digest) {
      const { storedCode } = await import('./services/lambda/stored-code.ts');
      return storedCode(store(), account, region, digest);
    },
    async issuerDocument(path) {
      const { discoveryDocument } = await import('./services/iam/outbound/discovery.ts');
      return discoveryDocument(store().at(owner, defaultRegion), endpoint(), path);
    },
    async offerFile(path) {
      const { offerFile } = await import('./services/pricing/price-list.ts');
      return offerFile(path);
    },
  };
}
