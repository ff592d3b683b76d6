import type { AttributeChange, Change, ResourceChange } from '../../operations/plan/step.ts';
import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

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
  const forced = forces === true ? '  forces a new one' : '';
  const room = Math.max(20, width - textWidth(label) - forced.length);
  const [old, next] = [[before ?? []].flat(), [after ?? []].flat()];
  const lines =
    Array.isArray(before) || Array.isArray(after)
      ? [
          ...old
            .filter((item) => !next.includes(item))
            .flatMap((item) => whole(`- ${printable(item)}`, room, style.bad)),
          ...next
            .filter((item) => !old.includes(item))
            .flatMap((item) =>
              change === 'create'
                ? whole(printable(item), room)
                : whole(`+ ${printable(item)}`, room, style.good),
            ),
        ]
      : before === undefined
        ? whole(printable(next[0] ?? ''), room)
        : fromTo(printable(old[0] ?? ''), printable(next[0] ?? ''), room, style);
  return lines.map(
    (line, index) =>
      `${index === 0 ? label : ' '.repeat(textWidth(label))}${line}${index === lines.length - 1 ? style.bad(forced) : ''}`,
  );
}

/** What may matter is never cut: a long text goes on in further lines. */
function whole(
  text: string,
  room: number,
  paint: (line: string) => string = (line) => line,
): readonly string[] {
  if (textWidth(text) <= room) return [paint(text)];
  return wrap(text, room - 2).map((line, index) => paint(index === 0 ? line : `  ${line}`));
}

/** `old → new` in one line, or in two where that is too long. */
function fromTo(old: string, next: string, room: number, style: Style): readonly string[] {
  if (textWidth(old) + textWidth(next) + 3 <= room) return [`${style.dim(old)} ${style.dim('→')} ${next}`];
  const [first = '', ...rest] = whole(next, room - 2);
  return [...whole(old, room, style.dim), `${style.dim('→')} ${first}`, ...rest.map((line) => `  ${line}`)];
}
