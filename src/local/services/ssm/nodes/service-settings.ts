import type { State } from '../../../store/table.ts';
import { defineTable } from '../../../store/table.ts';

/** A setting that was changed; those that were not have their defaults. */
export interface ServiceSettingRow {
  readonly id: string;
  readonly value: string;
  /** Epoch milliseconds. */
  readonly modified: number;
  readonly modifiedBy: string;
}

export const serviceSettings = defineTable<ServiceSettingRow>({
  name: 'ssm.service-settings',
  scope: 'region',
  id: (row) => row.id,
});

export const HOST_MANAGEMENT = '/ssm/managed-instance/default-ec2-instance-management-role';

/**
 * The settings that there are, with their defaults.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html
 */
export const SETTING_DEFAULTS: Readonly<Record<string, string>> = {
  '/ssm/appconfig/appconfig-high-throughput-enabled': 'false',
  '/ssm/automation/customer-script-log-destination': '',
  '/ssm/automation/customer-script-log-group-name': '',
  '/ssm/documents/console/public-sharing-permission': 'Enable',
  [HOST_MANAGEMENT]: '$None',
  '/ssm/managed-instance/activation-tier': 'standard',
  '/ssm/opsinsights/opscenter': 'Disabled',
  '/ssm/parameter-store/default-parameter-tier': 'Standard',
  '/ssm/parameter-store/high-throughput-enabled': 'false',
};

/** The path of a setting, from its ARN or itself. */
export function settingPath(id: string): string {
  return id.startsWith('arn:') ? `/${id.split('servicesetting/')[1] ?? ''}` : id;
}

export function settingOf(state: State, id: string): string | undefined {
  return state.table(serviceSettings).get(id)?.value ?? SETTING_DEFAULTS[id];
}

/** The role that makes every instance a managed node, when there is one. */
export function hostManagement(state: State): string | undefined {
  const role = settingOf(state, HOST_MANAGEMENT);
  return role === '$None' ? undefined : role;
}
