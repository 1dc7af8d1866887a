type Child = Node | string | undefined | false;

/** An element with its attributes and children; what is undefined or false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** Puts these in place of everything that stood there. */
export function refill(place: Element, ...children: readonly Child[]): void {
  place.textContent = "";
  place.append(...children.filter((child): child is Node | string => Boolean(child)));
}
