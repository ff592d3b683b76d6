/** Evaluates a JMESPath expression of AWS's tables. A plain name, which most are, needs no library. */
export async function evaluate(value: object, expression: string): Promise<unknown> {
  if (/^\w+$/.test(expression))
    return Object.hasOwn(value, expression) ? Reflect.get(value, expression) : undefined;
  const { default: jmespath } = await import('jmespath');
  return jmespath.search(value, expression);
}
