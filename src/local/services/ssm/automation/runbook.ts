import { listOf, recordOf } from '../documents/schema.ts';

/** A step as a runbook declares it. */
export interface RunbookStep {
  readonly name: string;
  readonly action: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: readonly unknown[];
  /** `Abort`, `Continue` or `step:name`. */
  readonly onFailure: string;
  readonly critical: boolean;
  readonly isEnd: boolean;
  readonly next?: string | undefined;
  readonly attempts: number;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Runbook {
  readonly steps: readonly RunbookStep[];
  readonly outputs: readonly string[];
  readonly assumeRole?: string | undefined;
}

/** An hour, where nothing is said. */
const TIMEOUT_SECONDS = 3600;

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html, "Properties shared by all actions" */
export function readRunbook(content: Readonly<Record<string, unknown>>): Runbook {
  const { assumeRole } = content;
  return {
    steps: listOf(content['mainSteps']).map((step) => {
      const { name, action, inputs, outputs, onFailure, isCritical, isEnd, nextStep, ...rest } =
        recordOf(step);
      return {
        name: String(name),
        action: String(action),
        inputs: recordOf(inputs),
        outputs: listOf(outputs),
        onFailure: typeof onFailure === 'string' ? onFailure : 'Abort',
        critical: String(isCritical) !== 'false',
        isEnd: String(isEnd) === 'true',
        next: typeof nextStep === 'string' ? nextStep : undefined,
        attempts: Number(rest['maxAttempts'] ?? 1),
        timeout: Number(rest['timeoutSeconds'] ?? TIMEOUT_SECONDS) * 1000,
      };
    }),
    outputs: listOf(content['outputs']).map((output) =>
      typeof output === 'string' ? output : String(recordOf(output)['Name'] ?? ''),
    ),
    assumeRole: typeof assumeRole === 'string' ? assumeRole : undefined,
  };
}
