/** The elements of a name, in whatever namespace prefix they come, from the top. */
export function elementsOf(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}
