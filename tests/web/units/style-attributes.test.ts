import { expect, test } from 'vitest';
import { restoreStyles, stashStyles } from '../../../src/web/src/strict-styles/style-attributes';

test('A style attribute passes by the parser under another name and comes into force afterwards', () => {
  const stashed = stashStyles('<div class="a" style="top:3px"><i style="left:1px">x</i></div>');
  expect(stashed).not.toContain(' style=');

  const host = document.createElement('div');
  host.innerHTML = stashed;
  restoreStyles(host);
  expect(host.querySelector('div')?.style.top).toBe('3px');
  expect(host.querySelector('i')?.style.left).toBe('1px');
  expect(host.innerHTML).not.toContain('data-style-attribute');
});

test('Text that only looks like a style attribute stays as it is', () => {
  const text = '<span>a style="top:3px" b &lt;i style="x"&gt;</span>';
  expect(stashStyles(text)).toBe(text);
});
