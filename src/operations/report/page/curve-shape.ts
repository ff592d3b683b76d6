import type { Curve } from '../vitals.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The value at the top; the bottom is zero. */
  readonly top: number;
}

/**
 * A curve as the path of an area, closed below the picture so that only its upper edge is seen. Where there is no data
 * there is no area. Whole numbers and relative steps: a page has a thousand of them.
 */
export function areaPath(curve: Curve, { width, height, top }: Frame): string {
  const step = width / Math.max(1, curve.length);
  const x = (index: number): number => Math.round(index * step);
  const y = (value: number): number =>
    Math.round((height - 2) * (1 - Math.min(1, Math.max(0, top === 0 ? 0 : value / top)))) + 1;
  const below = `V${height + 4}z`;
  let path = '';
  let last: { readonly x: number; readonly y: number } | undefined;
  for (const [index, value] of curve.entries()) {
    if (value === null) {
      // The last period before a gap is as wide as it is long.
      if (last !== undefined) path += `H${x(index)}${below}`;
      last = undefined;
      continue;
    }
    const here = { x: x(index), y: y(value) };
    if (last === undefined) path += `M${here.x} ${height + 4}V${here.y}`;
    // The letter stands once: further steps follow it.
    else path += `${/V\d+$/.test(path.slice(-6)) ? 'l' : ' '}${here.x - last.x}${signed(here.y - last.y)}`;
    last = here;
  }
  return last === undefined ? path : `${path}H${width + 4}${below}`;
}

function signed(amount: number): string {
  return amount < 0 ? String(amount) : ` ${amount}`;
}

/** The size of the small curve of an instance, in its own units. */
export const smallFrame = { width: 112, height: 24 } as const;

/** The small curve beside an instance; `mark` draws a threshold. */
export function smallCurve(curve: Curve, top: number, mark?: number): Markup {
  const { width, height } = smallFrame;
  const path = areaPath(curve, { ...smallFrame, top });
  const line =
    mark === undefined
      ? undefined
      : html`<path class="m" d="M0 ${Math.round((height - 2) * (1 - mark / top)) + 1}H${width}" />`;
  return html`<svg viewBox="0 0 ${width} ${height}">
    <path d="${path}" />
    ${line}
  </svg>`;
}

/** A curve across the page. */
export function wideCurve(curve: Curve, top: number, label: string): Markup {
  const frame = { width: 560, height: 96, top };
  const quarters = [0.25, 0.5, 0.75].map(
    (part) => html`<path class="g" d="M0 ${Math.round(frame.height * part)}H${frame.width}" />`,
  );
  return html`<svg class="w" viewBox="0 0 560 96" preserveAspectRatio="none" role="img" aria-label="${label}">
    ${quarters}
    <path d="${areaPath(curve, frame)}" />
  </svg>`;
}
