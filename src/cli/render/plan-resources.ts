import type { AttributeChange, Change, ResourceChange } from '../../operations/plan/step.ts';
import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';
import { fit, textWidth } from './text-width.ts';

/** As Terraform writes them; `+/-` makes the new one before the old one goes. */
function symbolOf({ change, createFirst }: ResourceChange): string {
  if (change === 'replace') return createFirst === true ? '+/-' : '-/+';
  return { create: '+', update: '~', delete: '-' }[change];
}

const paints: Readonly<Record<Change, 'good' | 'warning' | 'bad'>> = {
  create: 'good',
  update: 'warning',
  replace: 'bad',
  delete: 'bad',
};

export function countChanges(resources: readonly ResourceChange[]): Readonly<Record<Change, number>> {
  const counts = { create: 0, update: 0, replace: 0, delete: 0 };
  for (const { change } of resources) counts[change] += 1;
  return counts;
}

/** Each resource with its attributes: what it will be, or what changes from what to what. */
export function resourceLines(resources: readonly ResourceChange[], view: View): readonly string[] {
  const names = Math.min(
    24,
    Math.max(0, ...resources.flatMap(({ attributes }) => attributes.map(({ name }) => textWidth(name)))),
  );
  return resources.flatMap((resource) => [
    headLine(resource, view),
    ...resource.attributes.flatMap((attribute) => attributeLines(attribute, resource, names, view)),
  ]);
}

function headLine(resource: ResourceChange, { style }: View): string {
  const symbol = style[paints[resource.change]](symbolOf(resource).padStart(3));
  const id = resource.id === undefined ? '' : `  ${style.dim(printable(resource.id))}`;
  return ` ${symbol} ${style.bold(printable(resource.address))}${id}`;
}

function attributeLines(
  { name, before, after, forces }: AttributeChange,
  { change }: ResourceChange,
  names: number,
  { style, width }: View,
): readonly string[] {
  const label = `       ${printable(name).padEnd(names)}  `;
  const room = Math.max(20, width - textWidth(label));
  const [old, next] = [[before ?? []].flat(), [after ?? []].flat()];
  if (Array.isArray(before) || Array.isArray(after)) {
    const gone = old
      .filter((item) => !next.includes(item))
      .map((item) => style.bad(fit(`- ${printable(item)}`, room)));
    const come = next
      .filter((item) => !old.includes(item))
      .map((item) =>
        change === 'create' ? fit(printable(item), room) : style.good(fit(`+ ${printable(item)}`, room)),
      );
    return [...gone, ...come].map(
      (line, index) => (index === 0 ? label : ' '.repeat(textWidth(label))) + line,
    );
  }
  const forced = forces === true ? style.bad('  forces a new one') : '';
  const value =
    before === undefined
      ? fit(printable(next[0] ?? ''), room)
      : `${style.dim(printable(old[0] ?? ''))} ${style.dim('→')} ${printable(next[0] ?? '')}`;
  return [`${label}${value}${forced}`];
}
