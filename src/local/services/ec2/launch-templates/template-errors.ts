import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const templateNameTaken = (): AwsError =>
  client('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');

export const templateNameMalformed = (): AwsError =>
  client(
    'InvalidLaunchTemplateName.MalformedException',
    'A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _.',
  );

export const templateIdMalformed = (id: string): AwsError =>
  client('InvalidLaunchTemplateId.Malformed', `Invalid id: "${id}" (expecting "lt-...")`);

export const templatesNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidLaunchTemplateId.NotFound',
    ids.length === 1
      ? `The specified launch template, with template ID ${ids[0]}, does not exist.`
      : `The specified launch templates, with template IDs ${ids.join(', ')}, do not exist.`,
  );

export const templateNamesNotFound = (names: readonly string[]): AwsError =>
  client(
    'InvalidLaunchTemplateName.NotFoundException',
    names.length === 1
      ? `The specified launch template, with template name ${names[0]}, does not exist.`
      : `The specified launch templates, with template names ${names.join(', ')}, do not exist.`,
  );

export const versionNotFound = (version: string, templateId: string): AwsError =>
  client(
    'InvalidLaunchTemplateId.VersionNotFound',
    `Could not find the specified version ${version} for the launch template with ID ${templateId}.`,
  );

export const versionMalformed = (version: string): AwsError =>
  client('InvalidLaunchTemplateVersion.Malformed', `Invalid launch template version: "${version}"`);

export const idOrName = (): AwsError =>
  client(
    'MissingParameter',
    'The request must contain either a launch template ID or a launch template name.',
  );

export const idAndName = (): AwsError =>
  client(
    'InvalidParameterCombination',
    'Specify either a launch template ID or a launch template name, but not both.',
  );

export const tooManyTemplates = (limit: number): AwsError =>
  client(
    'LaunchTemplateLimitExceeded',
    `You have reached the limit of ${limit} launch templates in this region.`,
  );

export const tooManyVersions = (limit: number): AwsError =>
  client('VersionLimitExceeded', `You have reached the limit of ${limit} versions of this launch template.`);
