import { beforeEach, describe, expect, it } from 'vitest';
import { gmail } from '../../../utils/page/webmail/adapters/gmail.ts';

beforeEach(() => {
  document.body.innerHTML = '';
  location.hash = '';
});

function message(inside: string, id = 'data-legacy-message-id="18fae27693b40001"'): Element {
  document.body.innerHTML = `<div role="main"><h2 class="hP">Betreff</h2><div class="adn" ${id}><div class="gs"><div class="gE">${inside}</div>
    <div><div class="ii gt"><div class="a3s">Guten Tag <span class="gD" email="im-text@fremd.example" name="X">X</span></div></div></div></div></div></div>`;
  const [found] = gmail.openMessages(document);
  if (!found) throw new Error('No open message');
  return found;
}

const sender = '<span class="gD" email="a@absender.example" name="Anna">Anna</span>';

describe('reading a message', () => {
  it('takes the sender from its own header, not from the text and not from the details', () => {
    const details = '<div class="ajA SK"><span class="gD" email="falsch@fremd.example" name="F">F</span></div>';
    expect(gmail.read(message(details + sender), null)).toMatchObject({
      from: { name: 'Anna', address: 'a@absender.example' },
      subject: 'Betreff',
    });
  });

  it.each([
    ['no sender', ''],
    ['a name without an address', '<span class="gD" name="Anna">Anna</span>'],
  ])('%s: is not read at all', (_name, header) => {
    expect(gmail.read(message(header), null)).toBeNull();
  });

  it('reads an empty address, which is what a broken From header looks like', () => {
    expect(gmail.read(message('<span class="gD" email="" name="Amazon">Amazon</span>'), null)?.from).toEqual({
      name: 'Amazon',
      address: '',
    });
  });

  it.each([
    ['the attribute', 'data-legacy-message-id="18fae27693b40001"', '18fae27693b40001'],
    ['the decimal id', 'data-message-id="#msg-f:1800000000000000001"', '18fae27693b40001'],
  ])('knows its id from %s', (_name, attribute, id) => {
    expect(gmail.messageId(message(sender, attribute))).toBe(id);
  });
});

describe('whether a message seems to be open, by looser signs', () => {
  it.each([
    ['#inbox/18fae27693b40001', true],
    ['#inbox/FMfcgzGxSbkLqTrHnJvDwKpZcXmQyWtB', true],
    ['#label/Reisen/18fae27693b40001', true],
    ['#search/amazon/18fae27693b40001?projector=1', true],
    ['#inbox', false],
    ['#label/EinLangesStichwortMitBuchstaben', false],
    ['#search/amazonpreviewinvitation', false],
    ['#settings/general', false],
    ['', false],
  ])('%s: %s', (hash, expected) => {
    document.body.innerHTML = '<div role="main"><div class="unbekannt">Text</div></div>';
    location.hash = hash;
    expect(gmail.seemsOpen(document)).toBe(expected);
  });
});
