import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../../errors.ts';
import type { Environment } from '../config/shared-config.ts';
import { TransportError } from '../transport.ts';

/** OpenSSL's names for a certificate whose authority is not known. */
const unknownAuthority = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Which certificate authorities are believed: those in the file of AWS_CA_BUNDLE alone, if it is set; otherwise those
 * that come with Node, and once they do not do (a company's own proxy), those of the system as well.
 */
export class Trust {
  readonly #bundle: string | undefined;
  #authorities: Promise<readonly string[]> | undefined;
  #wide = false;

  constructor(environment: Environment) {
    const bundle = environment['AWS_CA_BUNDLE'];
    this.#bundle = bundle === '' ? undefined : bundle;
  }

  /** Undefined leaves it to Node. */
  async authorities(): Promise<string[] | undefined> {
    if (this.#bundle !== undefined) this.#authorities ??= readBundle(this.#bundle);
    const found = await this.#authorities;
    return found === undefined ? undefined : [...found];
  }

  /** Whether it may be tried again, now that more authorities are believed. */
  async widen(error: unknown): Promise<boolean> {
    if (!(error instanceof TransportError) || !unknownAuthority.has(error.code)) return false;
    if (this.#bundle !== undefined || this.#wide) return false;
    this.#wide = true;
    const { getCACertificates } = await import('node:tls');
    const system = getCACertificates('system');
    if (system.length === 0) return false;
    this.#authorities = Promise.resolve([...new Set([...getCACertificates('default'), ...system])]);
    return true;
  }
}

async function readBundle(path: string): Promise<readonly string[]> {
  try {
    return [await readFile(path, 'utf8')];
  } catch (cause) {
    throw new ConfigurationError(`The file of AWS_CA_BUNDLE cannot be read: ${path}`, { cause });
  }
}
