import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onTemplate } from '../launch-templates/authorize.ts';
import { findTemplate, versionsOf } from '../launch-templates/find-template.ts';
import { versionMalformed } from '../launch-templates/template-errors.ts';
import { templates, templateVersions, versionKey } from '../launch-templates/template-row.ts';
import type { TemplateRow } from '../launch-templates/template-row.ts';

/** Versions in a call. */
const MOST = 200;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html */
export const action = defineAction('ec2', 'DeleteLaunchTemplateVersions', {
  authorize: (input, context) => [onTemplate('DeleteLaunchTemplateVersions', input, context)],
  handler(input, context) {
    const { state } = context;
    const template = findTemplate(state, input);
    if (input.Versions.length > MOST)
      throw invalidParameterValue(`You can delete up to ${MOST} versions in a single request.`);
    const wrong = input.Versions.find((version) => !/^[1-9]\d{0,8}$/.test(version));
    if (wrong !== undefined) throw versionMalformed(wrong);
    if (input.DryRun === true) throw dryRunOperation();
    const named = { LaunchTemplateId: template.id, LaunchTemplateName: template.name };
    const results = input.Versions.map((text) => {
      const VersionNumber = Number(text);
      const error = kept(template, VersionNumber);
      const gone =
        error ??
        (state.table(templateVersions).delete(versionKey(template.id, VersionNumber))
          ? undefined
          : missing(text, template.id));
      return { ...named, VersionNumber, ResponseError: gone };
    });
    const latestVersion = Math.max(...[...versionsOf(state, template)].map((row) => row.version));
    state.table(templates).put({ ...template, latestVersion });
    return {
      SuccessfullyDeletedLaunchTemplateVersions: results
        .filter((result) => result.ResponseError === undefined)
        .map(({ VersionNumber }) => ({ ...named, VersionNumber })),
      UnsuccessfullyDeletedLaunchTemplateVersions: results.filter(
        (result) => result.ResponseError !== undefined,
      ),
    };
  },
});

/** The default version stays as long as the template does. */
function kept({ defaultVersion }: TemplateRow, version: number) {
  if (version !== defaultVersion) return undefined;
  return { Code: 'unexpectedError', Message: 'Cannot delete default launch template version.' };
}

function missing(version: string, templateId: string) {
  return {
    Code: 'launchTemplateVersionDoesNotExist',
    Message: `Could not find the specified version ${version} for the launch template with ID ${templateId}.`,
  };
}
