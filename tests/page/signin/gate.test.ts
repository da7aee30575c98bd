import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SigninGate } from '../../../utils/core/signin/gate.ts';
import { isOurHost } from '../../../utils/page/signin/cues.ts';
import { startGate } from '../../../utils/page/signin/gate.ts';
import { openPage } from './open-page.ts';

// What a real keyboard does to a held field is tested in a real browser: these tests are about when the gate speaks.

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function gateOn(html: string, url = 'https://page.example/') {
  const { page, close } = openPage(html, url);
  open.push(close);
  const report = vi.fn(async (_data: SigninGate) => null);
  const view = page.defaultView as unknown as { MutationObserver: typeof MutationObserver };
  vi.stubGlobal('MutationObserver', view.MutationObserver);
  const gate = startGate(page, report);
  return { page, report, gate };
}

describe('the gate', () => {
  it('says nothing on a page without fields, or with ordinary ones', () => {
    expect(gateOn('<title>Amazon</title><p>hello</p>').report).not.toHaveBeenCalled();
    expect(gateOn('<title>Forum</title><input type="search"><input name="city"><input type="email">').report).not.toHaveBeenCalled();
  });

  it('reports each kind once, a secret of whatever kind as a password', () => {
    const { report } = gateOn('<title>Forum</title><input type="password"><input type="password"><input autocomplete="one-time-code">');
    expect(report).toHaveBeenCalledExactlyOnceWith({ held: false });
  });

  it.each(['<input autocomplete="one-time-code">', '<input name="cardNumber">', '<input name="ssn">', '<textarea placeholder="Password">'])(
    'takes %s for a secret',
    (field) => {
      expect(gateOn(`<title>Forum</title>${field}`).report).toHaveBeenCalledOnce();
    },
  );

  it('does not take a field for visible that is not', () => {
    expect(gateOn('<input type="hidden" name="password"><input type="password" style="display:none">').report).not.toHaveBeenCalled();
  });

  it('sees the e-mail step where Amazon seems to ask', () => {
    expect(gateOn('<title>Amazon Sign-In</title><input type="email">').report).toHaveBeenCalledOnce();
    expect(gateOn('<input id="ap_email" name="email">').report).toHaveBeenCalledOnce();
  });

  it('holds keys on foreign hosts with signs of Amazon only', () => {
    expect(gateOn('<title>Amazon</title><input type="password">').report.mock.calls[0]?.[0].held).toBe(true);
    expect(gateOn('<title>Amazon</title><input type="password">', 'https://www.amazon.de/').report.mock.calls[0]?.[0].held).toBe(false);
  });

  it('sees a field that a script adds', async () => {
    const { page, report } = gateOn('<title>Forum</title><div></div>');
    page.body.insertAdjacentHTML('beforeend', '<p><input type="password"></p>');
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
  });

  it('asks again for whoever sees that the page has changed, and holds keys if it has signs of Amazon by then', () => {
    const { page, report, gate } = gateOn('<title>Sign in</title><div></div><input type="password">');
    page.title = 'Amazon Sign-In';
    gate.again(page.body);
    expect(report.mock.calls.map(([data]) => data.held)).toEqual([false, true]);
  });

  it('looks again when the user turns to a field, however often the page has changed', async () => {
    const { page, report } = gateOn('<title>Sign in</title><div></div><input type="email">');
    for (let change = 0; change < 25; change += 1) {
      page.body.append('.');
      await new Promise((resolve) => setTimeout(resolve, 170));
    }
    page.querySelector('div')?.append('Your Amazon account');
    page
      .querySelector('input')
      ?.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('focusin', { bubbles: true, composed: true }));
    expect(report.mock.calls.map(([data]) => data.held)).toEqual([true]);
  });

  it.each(['<img alt="Login with Amazon">', '<img src="/lwa-gold.png" alt="Amazon">', '<p>Pay with Amazon</p>', '<p>Amazon Pay</p>'])(
    'holds no key for %s, which honest shops have',
    (button) => {
      expect(gateOn(`<title>Tea</title>${button}<input type="password">`).report.mock.calls[0]?.[0].held).toBe(false);
    },
  );

  it('sees a field that becomes a password', async () => {
    const { page, report } = gateOn('<title>Forum</title><input id="x">');
    page.getElementById('x')?.setAttribute('type', 'password');
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
  });
});

describe('the short form of the list of hosts', () => {
  it.each(['www.amazon.de', 'amazon.co.uk', 'www.amazon.com.be', 'signin.aws.amazon.com', 'amazonpay.com', 'amazonpreview.com'])(
    '%s is ours',
    (host) => {
      expect(isOurHost(host)).toBe(true);
    },
  );

  it.each(['amazon.de.konto.top', 'amazon-de.com', 'myamazon.de', 'amazonaws.com', 'x.cloudfront.net'])('%s is not', (host) => {
    expect(isOurHost(host)).toBe(false);
  });
});
