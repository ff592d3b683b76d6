import { invalidContent, invalidSchemaVersion } from './errors.ts';
import type { DocumentContent } from './content.ts';

/** The schemas that each type of document can have. Types that are not here hold what they like. */
const SCHEMAS: Readonly<Record<string, readonly string[]>> = {
  Command: ['1.2', '2.0', '2.2'],
  Policy: ['2.0'],
  Automation: ['0.3'],
  'Automation.ChangeTemplate': ['0.3'],
  Session: ['1.0'],
  Package: ['1.0', '2.0'],
};

export const PARAMETER_TYPES: ReadonlySet<string> = new Set([
  'String',
  'StringList',
  'Boolean',
  'Integer',
  'MapList',
  'StringMap',
]);

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Refuses what is no document of its type.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html
 */
export function checkSchema(content: DocumentContent, type: string): void {
  const valid = SCHEMAS[type];
  if (valid === undefined) return;
  const version = content['schemaVersion'];
  const steps = stepsMember(typeof version === 'string' ? version : '');
  const missing: string[] = version === undefined ? ['schemaVersion'] : [];
  if (steps !== undefined && content[steps] === undefined) missing.push(steps);
  if (missing.length > 0) throw invalidContent(missingProperties(missing, '/'));
  if (typeof version !== 'string' || !valid.includes(version))
    throw invalidSchemaVersion(String(version), type);
  if (steps === 'mainSteps') checkSteps(content[steps]);
  checkParameters(content);
}

/** Where a document of this schema has what is done. */
function stepsMember(version: string): 'runtimeConfig' | 'mainSteps' | undefined {
  if (version === '1.2') return 'runtimeConfig';
  return version === '2.0' || version === '2.2' || version === '0.3' ? 'mainSteps' : undefined;
}

function checkSteps(steps: unknown): void {
  if (!Array.isArray(steps) || steps.length === 0) {
    throw invalidContent(
      '[message: "array is too short: must have at least 1 elements" - parent node: /mainSteps]',
    );
  }
  const names = new Set<unknown>();
  for (const [index, step] of steps.entries()) {
    const { action, name } = recordOf(step);
    const missing = [...(action === undefined ? ['action'] : []), ...(name === undefined ? ['name'] : [])];
    if (missing.length > 0) throw invalidContent(missingProperties(missing, `/mainSteps/${index}`));
    if (names.has(name)) throw invalidContent(`Step name ${String(name)} is not unique.`);
    names.add(name);
  }
}

/** Every parameter has a type that there is, and what the steps refer to is declared. */
function checkParameters(content: DocumentContent): void {
  const parameters = recordOf(content['parameters']);
  for (const [name, parameter] of Object.entries(parameters)) {
    const { type } = recordOf(parameter);
    if (type === undefined) throw invalidContent(missingProperties(['type'], `/parameters/${name}`));
    if (typeof type !== 'string' || (!PARAMETER_TYPES.has(type) && !type.includes('::'))) {
      throw invalidContent(`Parameter "${name}" has the type "${String(type)}", which is not supported.`);
    }
  }
  if (content['schemaVersion'] === '0.3') return;
  const steps = JSON.stringify(content['mainSteps'] ?? content['runtimeConfig'] ?? {});
  for (const [, name = ''] of steps.matchAll(/\{\{ ?([A-Za-z0-9_]+) ?\}\}/g)) {
    if (!Object.hasOwn(parameters, name)) throw invalidContent(`Parameter "${name}" is not declared.`);
  }
}

function missingProperties(names: readonly string[], node: string): string {
  const list = names.map((name) => JSON.stringify(name)).join(',');
  return `[message: "object has missing required properties ([${list}])" - parent node: ${node}]`;
}
