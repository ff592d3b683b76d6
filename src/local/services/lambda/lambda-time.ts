/** `2026-01-31T12:00:00.000+0000`, which only Lambda writes. */
export function lambdaTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '+0000');
}
