import type { ServiceSetting } from '../../../../wire/generated/ssm.ts';
import type { ActionContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { settingNotFound } from '../errors.ts';
import { SETTING_DEFAULTS, serviceSettings, settingPath } from './service-settings.ts';

export function settingArn(context: ActionContext, id: string): string {
  return regionalArn(context, 'ssm', `servicesetting${settingPath(id)}`);
}

/** The path of a setting that there is. */
export function knownSetting(id: string): string {
  const path = settingPath(id);
  if (!Object.hasOwn(SETTING_DEFAULTS, path)) throw settingNotFound(id);
  return path;
}

/** A setting as it is. */
export function describeSetting(context: ActionContext, id: string): ServiceSetting {
  const path = knownSetting(id);
  const row = context.state.table(serviceSettings).get(path);
  return {
    SettingId: path,
    SettingValue: row?.value ?? SETTING_DEFAULTS[path],
    LastModifiedDate: row === undefined ? undefined : new Date(row.modified),
    LastModifiedUser: row?.modifiedBy ?? 'System',
    ARN: settingArn(context, path),
    Status: row === undefined ? 'Default' : 'Customized',
  };
}
