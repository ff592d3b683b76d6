/**
 * The identifiers that Lambda knows, in the order in which it lists them.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
export const RUNTIMES = [
  'nodejs20.x',
  'python3.14',
  'provided.al2023',
  'python3.12',
  'python3.13',
  'nodejs24.x',
  'nodejs22.x',
  'java25',
  'python3.10',
  'python3.11',
  'java21',
  'ruby3.3',
  'ruby3.4',
  'ruby3.2',
  'python3.8',
  'python3.9',
  'java17',
  'nodejs16.x',
  'dotnet10',
  'dotnet8',
  'java11',
  'dotnet6',
  'nodejs18.x',
  'provided.al2',
  'java8.al2',
] as const;

/** Which new functions may no longer have. */
export const RETIRED_RUNTIMES: ReadonlySet<string> = new Set([
  'dotnetcore1.0',
  'dotnetcore2.0',
  'dotnetcore2.1',
  'dotnetcore3.1',
  'go1.x',
  'java8',
  'nodejs',
  'nodejs4.3',
  'nodejs4.3-edge',
  'nodejs6.10',
  'nodejs8.10',
  'nodejs10.x',
  'nodejs12.x',
  'nodejs14.x',
  'provided',
  'python2.7',
  'python3.6',
  'python3.7',
  'ruby2.5',
  'ruby2.7',
]);

/** What runs a runtime here; undefined when nothing does. */
export function languageOf(runtime: string): 'nodejs' | 'python' | undefined {
  if (runtime.startsWith('nodejs')) return 'nodejs';
  return runtime.startsWith('python') ? 'python' : undefined;
}

/** Whether SnapStart can be had. https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html#snapstart-runtimes */
export function startsFromSnapshots(runtime: string): boolean {
  const [, language, version = ''] = /^(java|python3\.|dotnet)(\d+)$/.exec(runtime) ?? [];
  const least = language === 'java' ? 11 : language === 'python3.' ? 12 : 8;
  return language !== undefined && Number(version) >= least;
}
