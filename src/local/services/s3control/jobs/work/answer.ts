/** What a function says of an object. */
export interface Answer {
  readonly code: 'Succeeded' | 'TemporaryFailure' | 'PermanentFailure';
  readonly message: string;
}

const CODES: readonly Answer['code'][] = ['Succeeded', 'TemporaryFailure', 'PermanentFailure'];
const isCode = (value: unknown): value is Answer['code'] => CODES.some((code) => code === value);

const NO_JSON: Answer = { code: 'PermanentFailure', message: 'Invalid JSON returned in Lambda payload' };

/** Reads the answer of a function; a task that it says nothing of is treated as it wishes. */
export function answerOf(text: string, taskId: string): Answer {
  const { results, treatMissingKeysAs: missing } = members(parsed(text)) ?? {};
  if (!Array.isArray(results)) return NO_JSON;
  for (const result of results) {
    const { taskId: id, resultCode: code, resultString: message } = members(result) ?? {};
    if (id !== taskId) continue;
    if (!isCode(code)) return NO_JSON;
    return { code, message: typeof message === 'string' ? message : '' };
  }
  return {
    code: isCode(missing) ? missing : 'TemporaryFailure',
    message: 'The function returned no result for this task',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function members(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
}
