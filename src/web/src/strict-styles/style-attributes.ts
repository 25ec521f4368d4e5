const Stash = 'data-style-attribute';

// A tag with a style attribute. Text never matches: in markup, '<' within text is written '&lt;'.
const TagWithStyle = /<[a-z][^<>]*?\sstyle="[^<>]*>/giu;

/** The same markup with every `style="…"` under a name that no policy looks at. @public for the tests */
export function stashStyles(markup: string): string {
  return markup.replace(TagWithStyle, (tag) => tag.replace(/\sstyle="/giu, ` ${Stash}="`));
}

/** Puts the stashed styles in force through the object model, which a policy on inline styles does not concern. @public for the tests */
export function restoreStyles(within: Element): void {
  for (const element of within.querySelectorAll<HTMLElement>(`[${Stash}]`)) {
    element.style.cssText = element.getAttribute(Stash) ?? '';
    element.removeAttribute(Stash);
  }
}

/** Markup is a text or a TrustedHTML, which Monaco hands over; null stands for no markup. */
function textOf(markup: unknown): string {
  return markup === null ? '' : (markup as { toString(): string }).toString();
}

/** Lets scripts write style attributes by markup and by `setAttribute` under a policy without 'unsafe-inline'. */
export function allowStyleAttributes(): void {
  const prototype = Element.prototype;

  const innerHtml = Object.getOwnPropertyDescriptor(prototype, 'innerHTML');
  const setInnerHtml = innerHtml?.set;
  if (innerHtml === undefined || setInnerHtml === undefined)
    throw new TypeError('Element.innerHTML is not a property.');
  Object.defineProperty(prototype, 'innerHTML', {
    ...innerHtml,
    set(this: Element, markup: unknown) {
      setInnerHtml.call(this, stashStyles(textOf(markup)));
      restoreStyles(this);
    },
  });

  const insertAdjacentHtml = prototype.insertAdjacentHTML;
  prototype.insertAdjacentHTML = function insert(this: Element, where: InsertPosition, markup: string) {
    insertAdjacentHtml.call(this, where, stashStyles(textOf(markup)));
    restoreStyles(this.parentElement ?? this);
  };

  const setAttribute = prototype.setAttribute;
  prototype.setAttribute = function set(this: Element, name: string, value: string) {
    if (name.toLowerCase() === 'style' && 'style' in this) (this as HTMLElement).style.cssText = value;
    else setAttribute.call(this, name, value);
  };
}
