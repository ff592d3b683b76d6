import { createHash } from 'node:crypto';
import { RUNBOOKS } from './aws-runbooks.ts';
import type { DocumentRow, DocumentVersionRow } from './state.ts';

/** One of AWS's own documents: its schema and parameters; the descriptions in it are ours. */
interface AwsDocument {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const script = (plugin: string, what: string) => ({
  schemaVersion: '1.2',
  description: what,
  parameters: {
    commands: {
      type: 'StringList',
      description: '(Required) What to run.',
      minItems: 1,
      displayType: 'textarea',
    },
    workingDirectory: {
      type: 'String',
      default: '',
      description: '(Optional) The directory to run it in.',
      maxChars: 4096,
    },
    executionTimeout: {
      type: 'String',
      default: '3600',
      description: '(Optional) Seconds until it counts as failed, up to 172800 (48 hours).',
      allowedPattern: '([1-9][0-9]{0,4})|(1[0-6][0-9]{4})|(17[0-1][0-9]{3})|(172[0-7][0-9]{2})|(172800)',
    },
  },
  runtimeConfig: {
    [plugin]: {
      properties: [
        {
          id: `0.${plugin}`,
          runCommand: '{{ commands }}',
          workingDirectory: '{{ workingDirectory }}',
          timeoutSeconds: '{{ executionTimeout }}',
        },
      ],
    },
  },
});

const DOCUMENTS: readonly AwsDocument[] = [
  { name: 'AWS-RunShellScript', content: script('aws:runShellScript', 'Runs a shell script.') },
  {
    name: 'AWS-RunPowerShellScript',
    content: script('aws:runPowerShellScript', 'Runs a PowerShell script.'),
  },
  {
    name: 'AWS-RunRemoteScript',
    content: {
      schemaVersion: '2.2',
      description: 'Downloads a script and runs it.',
      parameters: {
        sourceType: {
          type: 'String',
          description: '(Required) Where it is.',
          allowedValues: ['GitHub', 'S3'],
        },
        sourceInfo: { type: 'StringMap', description: '(Required) What it takes to find it.', default: {} },
        commandLine: {
          type: 'String',
          description: '(Required) The script with its arguments.',
          default: '',
        },
        workingDirectory: {
          type: 'String',
          default: '',
          description: '(Optional) Where to put it.',
          maxChars: 4096,
        },
        executionTimeout: {
          type: 'String',
          default: '3600',
          description: '(Optional) Seconds until it counts as failed.',
          allowedPattern: '([1-9][0-9]{0,3})|(1[0-9]{1,4})|(2[0-7][0-9]{1,3})|(28[0-7][0-9]{1,2})|(28800)',
        },
      },
      mainSteps: [
        {
          action: 'aws:downloadContent',
          name: 'downloadContent',
          inputs: { sourceType: '{{ sourceType }}', sourceInfo: '{{ sourceInfo }}' },
        },
        {
          precondition: { StringEquals: ['platformType', 'Linux'] },
          action: 'aws:runShellScript',
          name: 'runShellScript',
          inputs: {
            runCommand: ['{{ commandLine }}'],
            workingDirectory: '{{ workingDirectory }}',
            timeoutSeconds: '{{ executionTimeout }}',
          },
        },
      ],
    },
  },
  {
    name: 'AWS-UpdateSSMAgent',
    content: {
      schemaVersion: '1.2',
      description: 'Updates the agent of Systems Manager.',
      parameters: {
        version: { type: 'String', default: '', description: '(Optional) The version to install.' },
        allowDowngrade: {
          type: 'String',
          default: 'false',
          description: '(Optional) Whether an older version may be installed.',
          allowedValues: ['true', 'false'],
        },
      },
      runtimeConfig: {
        'aws:updateSsmAgent': {
          properties: [
            {
              agentName: 'amazon-ssm-agent',
              targetVersion: '{{ version }}',
              allowDowngrade: '{{ allowDowngrade }}',
            },
          ],
        },
      },
    },
  },
];

const CREATED = Date.UTC(2017, 7, 31);

export interface StandingDocument {
  readonly row: DocumentRow;
  readonly version: DocumentVersionRow;
}

/** AWS's own documents by name, as every account sees them. */
export const awsDocuments: ReadonlyMap<string, StandingDocument> = new Map(
  [
    ...DOCUMENTS.map((document) => ({ ...document, type: 'Command' })),
    ...RUNBOOKS.map((document) => ({ ...document, type: 'Automation' })),
  ].map(({ name, type, content }) => [name, standing(name, type, JSON.stringify(content, undefined, 2))]),
);

function standing(name: string, type: string, content: string): StandingDocument {
  return {
    row: {
      name,
      account: 'Amazon',
      region: '',
      type,
      defaultVersion: 1,
      latestVersion: 1,
      created: CREATED,
      tags: [],
      shares: [],
    },
    version: {
      document: name,
      version: 1,
      format: 'JSON',
      content,
      hash: createHash('sha256').update(content).digest('hex'),
      created: CREATED,
      requires: [],
    },
  };
}
