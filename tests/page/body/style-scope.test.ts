import { describe, expect, it } from 'vitest';
import { readBody } from '../../../utils/page/body/read-body.ts';

// Webmail binds a mail's style sheets to its box by a selector before each of the mail's own.

const scope = /^#box\d{1,4} /;

function textOf(css: string, given: RegExp | null = scope): string {
  const root = document.createElement('div');
  root.innerHTML = `<style>${css}</style><p>Am<span class="q">xk</span>azon</p>`;
  return readBody(root, undefined, null, given).text.trim();
}

describe('letters that a class hides', () => {
  it.each([
    ['as the mail wrote it', '.q{display:none}', 'Amazon'],
    ['bound to the box', '#box1 .q{display:none}', 'Amazon'],
    ['one of several', '#box1 .a,#box1 span.q { font-size:0 }', 'Amazon'],
    ['by a selector of the mail, which holds elsewhere only', '#box1 #never .q{display:none}', 'Amxkazon'],
    ['bound twice, which the mail wrote itself', '#box1 #box2 .q{display:none}', 'Amxkazon'],
    ['bound to something else', '#other1 .q{display:none}', 'Amxkazon'],
  ])('%s', (_, css, text) => {
    expect(textOf(css)).toBe(text);
  });

  it('bound where no webmail binds', () => {
    expect(textOf('#box1 .q{display:none}', null)).toBe('Amxkazon');
  });
});
