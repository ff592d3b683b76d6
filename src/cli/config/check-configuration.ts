import { configurationSchema } from './schema.ts';
import type { Configuration } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Fault } from './schema-faults.ts';

export type Checked =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks a value against the schema, and what the schema cannot say: that each schedule can be kept. */
export async function checkConfiguration(value: unknown): Promise<Checked> {
  const parsed = configurationSchema.safeParse(value);
  if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error.issues, source) };
  const { findScheduleFaults } = await import('./check-schedules.ts');
  const faults = await findScheduleFaults(parsed.data);
  return faults.length === 0 ? { ok: true, configuration: parsed.data } : { ok: false, faults };
}

/**
 * Keys that a file in a repository must not have, because they would loosen what protects the person who
 * runs nuage there, and where to say it instead.
 */
const refused: Readonly<Record<string, string>> = {
  local:
    'Where and how the local cloud listens, which pages may reach it and what it may run is said on the command line of nuage local alone.',
  host: 'The address of the local cloud is given to nuage local alone.',
  origins: 'Pages that may reach the local cloud are given to nuage local alone.',
  'allow-processes': 'Whether the local cloud may run processes is given to nuage local alone.',
  'endpoint-url': 'Where calls go is said with --endpoint-url or AWS_ENDPOINT_URL.',
  endpointUrl: 'Where calls go is said with --endpoint-url or AWS_ENDPOINT_URL.',
  yes: 'Confirmations are given with --yes, one command at a time.',
};

const source = { schema: configurationSchema, whole: 'the configuration', refused };
