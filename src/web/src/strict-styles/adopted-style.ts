/**
 * Stands in for a `<style>` element that a library makes at run time. Its text becomes a constructed style sheet, adopted by
 * the document or shadow root it is attached to: `style-src 'self'` allows that, but not the text of a `<style>` element.
 */
class AdoptedStyle extends HTMLElement {
  static readonly tag = 'adopted-style';

  readonly sheet = new CSSStyleSheet();
  type = '';
  media = '';
  #home: DocumentOrShadowRoot | undefined;

  connectedCallback(): void {
    this.hidden = true;
    const root = this.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#home = root;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.#readText();
  }

  disconnectedCallback(): void {
    if (this.#home === undefined) return;
    this.#home.adoptedStyleSheets = this.#home.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.#home = undefined;
  }

  override get textContent(): string {
    return super.textContent;
  }

  override set textContent(css: string | null) {
    super.textContent = css;
    this.#readText();
  }

  override get innerText(): string {
    return this.textContent;
  }

  override set innerText(css: string) {
    this.textContent = css;
  }

  override appendChild<T extends Node>(node: T): T {
    const appended = super.appendChild(node);
    this.#readText();
    return appended;
  }

  /** Rules that a library inserts through `sheet` live beside no text, so an empty text leaves the sheet alone. */
  #readText(): void {
    const css = this.textContent;
    if (css !== '') this.sheet.replaceSync(css);
  }
}

/** From now on every `<style>` made by a script in this document is an {@link AdoptedStyle}. */
export function adoptStyleElements(document: Document): void {
  customElements.define(AdoptedStyle.tag, AdoptedStyle);
  const createElement = Document.prototype.createElement;
  document.createElement = function create(this: Document, tag: string, options?: ElementCreationOptions) {
    return createElement.call(this, tag.toLowerCase() === 'style' ? AdoptedStyle.tag : tag, options);
  };
}
