import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CheckResult {
  readonly check: string;
  /** The traceback of what went wrong. */
  readonly error: string | null;
}

const directory = fileURLToPath(new URL('../e2e/python', import.meta.url));

/** Debian's Python with its boto3: runs the checks of the named modules in one process. */
export async function runPythonChecks(
  modules: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<readonly CheckResult[]> {
  const { status, stdout, stderr } = await run(
    '/usr/bin/python3',
    [`${directory}/checks.py`, ...modules],
    environment,
  );
  if (status !== 0) throw new Error(`The checks ended with ${status}: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, with this environment and no other. */
export function run(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
