import { Component, type ReactNode } from 'react';
import type { Failure } from './answers.ts';
import { unreachable } from './ask.ts';
import { FailureBox } from './failure-box.tsx';

/** Keeps the navigation when a page breaks, or cannot be loaded because the console was stopped. */
export class PageBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failure?: Failure }
> {
  override state: { readonly failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    const message = error instanceof Error ? error.message : String(error);
    // There are only words for this: Chromium and Firefox name the module, Safari the importing, Vite the style.
    if (/dynamically imported module|importing a module|preload CSS/i.test(message))
      return { failure: unreachable };
    return {
      failure: {
        code: 'Internal',
        message: `This page cannot be shown: ${message}`,
        hint: 'Another page, or loading this one again, may help.',
      },
    };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === undefined ? this.props.children : <FailureBox failure={failure} />;
  }
}
