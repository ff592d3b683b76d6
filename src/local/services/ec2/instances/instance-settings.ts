import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import type { MetadataOptions } from './instance-row.ts';

/** What of the metadata options an account has settled; the rest is as the image and AWS have it. */
export type MetadataDefaults = {
  readonly [Name in 'httpTokens' | 'httpEndpoint' | 'instanceMetadataTags' | 'hopLimit']?:
    | MetadataOptions[Name]
    | undefined;
};

/** What an account has settled for its instances in a region. */
interface InstanceSettings {
  readonly id: 'settings';
  readonly serialConsole: boolean;
  readonly metadata: MetadataDefaults;
  /** `standard` or `unlimited`, by family. */
  readonly credits: Readonly<Record<string, string>>;
}

const table = defineTable<InstanceSettings>({
  name: 'ec2.instance-settings',
  scope: 'region',
  id: (row) => row.id,
});

const standard: InstanceSettings = { id: 'settings', serialConsole: false, metadata: {}, credits: {} };

export function instanceSettings(state: State): InstanceSettings {
  return state.table(table).get('settings') ?? standard;
}

export function changeInstanceSettings(state: State, change: Partial<InstanceSettings>): void {
  state.table(table).put({ ...instanceSettings(state), ...change });
}

/** T2 has standard credits by default, its successors unlimited ones. */
export function defaultCredits(state: State, family: string): string {
  return instanceSettings(state).credits[family] ?? (family === 't2' ? 'standard' : 'unlimited');
}
