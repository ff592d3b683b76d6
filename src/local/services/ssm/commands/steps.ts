import type { DocumentContent } from '../documents/content.ts';
import { listOf, recordOf } from '../documents/schema.ts';
import { fill, valueOf } from './parameters.ts';
import type { ParameterValues } from './parameters.ts';

/** One thing that a document does on a host. */
export interface Step {
  /** The plugin, such as `aws:runShellScript`. */
  readonly plugin: string;
  /** As `GetCommandInvocation` names it: the step's own name, or its plugin in a document of schema 1.2. */
  readonly id: string;
  /** Where its output goes in a bucket. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The only platform on which it is done, when it says one. */
  readonly platform?: string | undefined;
}

/** The steps of a document with the parameters put in, in order. */
export function stepsOf(content: DocumentContent, given: ParameterValues): readonly Step[] {
  const value = (name: string) => valueOf(content, given, name);
  const old = Object.entries(recordOf(content['runtimeConfig']));
  const ofOld = old.flatMap(([plugin, config]) =>
    propertiesOf(config).map((properties, index) => {
      const folder = `${plugin.replace(':', '')}/${index}.${plugin.replace(':', '')}`;
      return { plugin, id: plugin, folder, inputs: recordOf(fill(properties, value)) };
    }),
  );
  const ofNew = listOf(content['mainSteps']).map((item) => {
    const { action, name, inputs, precondition } = recordOf(item);
    const plugin = String(action);
    return {
      plugin,
      id: String(name),
      folder: `${plugin.replace(':', '')}/${String(name)}`,
      inputs: recordOf(fill(inputs, value)),
      platform: platformOf(precondition),
    };
  });
  return [...ofOld, ...ofNew];
}

function propertiesOf(config: unknown): readonly unknown[] {
  const { properties } = recordOf(config);
  return Array.isArray(properties) ? properties : [properties];
}

/** `{ StringEquals: [platformType, Linux] }`, in either order. */
function platformOf(precondition: unknown): string | undefined {
  const pair = listOf(recordOf(precondition)['StringEquals']);
  if (!pair.includes('platformType')) return undefined;
  const other = pair.find((item) => item !== 'platformType');
  return typeof other === 'string' ? other : undefined;
}

/** Seconds that the steps may run together at most: with the delivery's, when a command expires. */
export function executionSeconds(steps: readonly Step[]): number {
  return steps.reduce((total, { inputs }) => total + secondsOf(inputs['timeoutSeconds']), 0);
}

/** An hour unless it says so. */
export function secondsOf(value: unknown): number {
  const seconds = Number(value ?? 3600);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
}
