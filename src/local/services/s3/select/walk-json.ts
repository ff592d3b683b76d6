import { noJson } from './file-refusals.ts';
import { JsonSource } from './json-source.ts';
import { isMember } from './path.ts';
import { ambiguous } from './refusals.ts';
import type { Step, Value } from './syntax.ts';

/**
 * The rows that a path of FROM makes of each value in a file of JSON, as `rowsOf` makes them of one that has been read:
 * here it may be longer than memory, as long as no row is.
 */
export async function* walkJson(text: AsyncIterable<string>, steps: readonly Step[]): AsyncGenerator<Value> {
  await using source = new JsonSource(text);
  while ((await source.next()) !== '') yield* walk(source, steps);
}

async function* walk(source: JsonSource, [step, ...rest]: readonly Step[]): AsyncGenerator<Value> {
  if (step === undefined) {
    yield await source.value();
    return;
  }
  const sign = await source.next();
  if (sign === '[' && ('index' in step || ('every' in step && step.every === 'element')))
    yield* elements(source, 'index' in step ? step.index : undefined, rest);
  else if (sign === '{' && ('name' in step || ('every' in step && step.every === 'member')))
    yield* members(source, 'name' in step ? step : undefined, rest);
  else if ('every' in step) yield* walk(source, rest);
  else {
    await source.skip();
    yield undefined;
  }
}

/** One element of a list, or all of them. */
async function* elements(
  source: JsonSource,
  wanted: number | undefined,
  rest: readonly Step[],
): AsyncGenerator<Value> {
  await source.expect('[');
  let at = 0;
  let found = false;
  if (!(await source.take(']'))) {
    do {
      if (wanted === undefined || wanted === at) {
        found = true;
        yield* walk(source, rest);
      } else await source.skip();
      at += 1;
    } while (await source.take(','));
    await source.expect(']');
  }
  if (!found) yield undefined;
}

/** One member of an object, or all of them. */
async function* members(
  source: JsonSource,
  wanted: Extract<Step, { name: string }> | undefined,
  rest: readonly Step[],
): AsyncGenerator<Value> {
  await source.expect('{');
  let found = false;
  if (!(await source.take('}'))) {
    do {
      const name = (await source.next()) === '"' ? await source.value() : undefined;
      if (typeof name !== 'string') throw noJson();
      await source.expect(':');
      if (wanted === undefined || isMember(name, wanted)) {
        if (found && wanted !== undefined) throw ambiguous();
        found = true;
        yield* walk(source, rest);
      } else await source.skip();
    } while (await source.take(','));
    await source.expect('}');
  }
  if (!found) yield undefined;
}
