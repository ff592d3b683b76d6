import { defineAction } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { dryRunOperation, idempotentParameterMismatch } from '../errors.ts';
import { onTemplate } from '../launch-templates/authorize.ts';
import { describeVersion } from '../launch-templates/describe-template.ts';
import { findTemplate, findVersion } from '../launch-templates/find-template.ts';
import { layOverData, readTemplateData } from '../launch-templates/read-data.ts';
import { tooManyVersions } from '../launch-templates/template-errors.ts';
import { templates, templateVersions, versionKey } from '../launch-templates/template-row.ts';
import type { VersionRow } from '../launch-templates/template-row.ts';

const TOKEN_LIFETIME = 86_400_000;
/** Of a template. */
const MOST_VERSIONS = 10_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html */
export const action = defineAction('ec2', 'CreateLaunchTemplateVersion', {
  authorize: (input, context) => [onTemplate('CreateLaunchTemplateVersion', input, context)],
  handler(input, context) {
    const { state, now: createTime, caller } = context;
    const { ClientToken: token = '', DryRun: dryRun, ...rest } = input;
    const template = findTemplate(state, input);
    const call = { ...context, action: 'ec2:CreateLaunchTemplateVersion', token, input: rest };
    const verdict = token === '' ? undefined : checkToken(call);
    if (verdict?.kind === 'mismatched') throw idempotentParameterMismatch();
    if (verdict?.kind === 'repeated')
      return {
        LaunchTemplateVersion: describeVersion(template, findVersion(state, template, verdict.result)),
      };
    const source =
      input.SourceVersion === undefined ? undefined : findVersion(state, template, input.SourceVersion);
    const data = layOverData(source?.data ?? {}, readTemplateData(input.LaunchTemplateData));
    const count = state.table(templateVersions).count({ from: `${template.id}/`, below: `${template.id}0` });
    if (count >= MOST_VERSIONS) throw tooManyVersions(MOST_VERSIONS);
    if (dryRun === true) throw dryRunOperation();
    const version = template.lastVersion + 1;
    const row: VersionRow = {
      templateId: template.id,
      version,
      description: input.VersionDescription,
      createTime,
      createdBy: caller.arn,
      data,
    };
    state.table(templateVersions).put(row);
    state.table(templates).put({ ...template, latestVersion: version, lastVersion: version });
    if (token !== '') rememberToken(call, String(version), TOKEN_LIFETIME);
    // What was put is read back, so that dates are as every later answer has them.
    const kept = state.table(templateVersions).get(versionKey(template.id, version)) ?? row;
    return { LaunchTemplateVersion: describeVersion(template, kept) };
  },
});
