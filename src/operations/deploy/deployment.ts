import type { Statement } from '../infra/schema/statements.ts';
import type { retentions } from '../infra/schema/storage.ts';

/** One operation that happens by itself. */
export interface DeployedOperation {
  /** Unique in its deployment; the name of its schedule. */
  readonly name: string;
  /** The command line, for people. */
  readonly line: string;
  /** `rate(5 minutes)` or `cron(0 3 * * ? *)`. */
  readonly when: string;
  readonly timezone: string;
  readonly enabled: boolean;
}

/** Operations on AWS's own engines: what a deployment is made of. */
export interface Deployment {
  /** It begins the names of all that is made, and is their tag `nuage:stack`. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly operations: readonly DeployedOperation[];
  /** A folder with the code of both functions and what they are told. */
  readonly code: string;
  /** What the workers may do in their own account. */
  readonly ofWorkers: readonly PolicyStatement[];
  /** What the dispatcher may do beside sending. */
  readonly ofDispatcher: readonly PolicyStatement[];
  /** How long one operation may take in one account and region. */
  readonly timeoutSeconds: number;
  readonly memoryMib: number;
  readonly keepLogDays: (typeof retentions)[number];
  /** Who is told when something went wrong: mail addresses. */
  readonly notify: readonly string[];
}

/** A statement of a role's policy as a stack writes it. */
export type PolicyStatement = Omit<Statement, 'effect'>;
