import type { Clock } from '../../clock.ts';
import type { Environment, SharedConfig } from '../config/shared-config.ts';
import type { SessionCache } from './session-cache.ts';
import type { CallSts } from './sts.ts';

/** What keys are found with. */
export interface CredentialSources {
  readonly shared: SharedConfig;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly callSts: CallSts;
  /** The region of STS; undefined leaves it to the profile. */
  readonly region: string | undefined;
  /** The name of sessions that no profile names. */
  readonly sessionName: string;
  readonly mfa?: ((serial: string) => Promise<string>) | undefined;
  readonly sessions?: SessionCache | undefined;
}
