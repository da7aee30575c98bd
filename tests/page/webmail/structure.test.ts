import { describe, expect, it } from 'vitest';
import { outline } from '../../../utils/page/webmail/structure.ts';

function outlineOf(html: string): string {
  document.body.innerHTML = html;
  return outline(document.body);
}

describe('the outline of a page', () => {
  it('names tags, roles, ids and classes by depth', () => {
    expect(outlineOf('<main role="main" id="pane"><div class="a b" data-testid="view"><i></i></div></main>').split('\n')).toEqual([
      'body',
      ' main role=main id=pane',
      '  div class=a.b data-testid=view',
      '   i',
    ]);
  });

  it('holds no text, link, label or title', () => {
    const text = outlineOf(
      '<a href="https://x.example/secret" title="secret" aria-label="secret" data-name="secret">secret</a><input value="secret">',
    );
    expect(text).toBe('body\n a\n input');
  });

  it.each([
    ['an address', 'mail-anna@example.com'],
    ['an encoded address', 'anna%40example.com'],
    ['a number', 'thread-1866700000000000001'],
    ['a token', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq'],
  ])('masks %s in a name', (_, name) => {
    expect(outlineOf(`<p id="${name}" class="view ${name}"></p>`)).toBe('body\n p id=… class=view.…');
  });

  it('goes into open shadow roots', () => {
    document.body.innerHTML = '<mail-list></mail-list>';
    const root = document.querySelector('mail-list')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<mail-row class="row"></mail-row>';
    expect(outline(document.body)).toContain('  mail-row class=row');
  });

  it('stays within its bounds for a page without end', () => {
    const text = outlineOf(
      `${'<div class="long-class-name another-class-name">'.repeat(300)}${'</div>'.repeat(300)}${'<p></p>'.repeat(5_000)}`,
    );
    expect(text.length).toBeLessThanOrEqual(15_000);
    expect(text.split('\n').length).toBeLessThanOrEqual(600);
  });
});
